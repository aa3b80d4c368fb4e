package org.baocao.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.baocao.form.Form;
import org.baocao.model.Appendix;
import org.baocao.model.Finding;
import org.baocao.model.Repair;
import org.baocao.model.Report;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Names appendices as their report does: {@code Biểu mẫu 1}. While findings are made a sign stands
 * for the name, so that what is quoted from the report or a rule keeps its own words.
 */
final class AppendixNames {

  private static final char SIGN = '\uE000';
  private static final Pattern NAME = Pattern.compile(SIGN + "([^" + SIGN + "]*)" + SIGN);

  private final Map<String, String> words = new HashMap<>();
  private final String word;

  /** By the heading of each; without one by the form, or as the first heading of the report. */
  AppendixNames(Subject subject) {
    this(subject.report(), subject.form().map(Form::appendixWord).orElse(null));
  }

  private AppendixNames(Report report, @Nullable String formWord) {
    List<Appendix> named = report.appendices().stream().filter(a -> a.word() != null).toList();
    for (Appendix appendix : named) {
      if (appendix.number() != null) {
        words.putIfAbsent(appendix.number(), Objects.requireNonNull(appendix.word()));
      }
    }
    this.word =
        formWord != null
            ? formWord
            : named.stream().map(Appendix::word).findFirst().orElse(Messages.word());
  }

  /** Stands for the name of an appendix. */
  static String sign(String number) {
    return SIGN + number + SIGN;
  }

  /** As within a sentence: {@code biểu mẫu}. */
  String small() {
    return word.toLowerCase(Locale.ROOT);
  }

  /** As a sentence begins: {@code Biểu mẫu}. */
  String word() {
    return word;
  }

  Finding named(Finding finding) {
    Text suggestion = finding.suggestion();
    return finding.told(
        named(finding.message()),
        suggestion == null ? null : named(suggestion),
        finding.repairs().stream().map(this::named).toList());
  }

  private Repair named(Repair repair) {
    Text cause = repair.cause();
    return cause == null ? repair : new Repair(repair.changes(), named(cause), repair.only());
  }

  private Text named(Text text) {
    return new Text(named(text.vi()), named(text.en()));
  }

  private String named(String text) {
    return text.indexOf(SIGN) < 0
        ? text
        : NAME.matcher(text)
            .replaceAll(n -> words.getOrDefault(n.group(1), word) + " " + n.group(1));
  }
}
