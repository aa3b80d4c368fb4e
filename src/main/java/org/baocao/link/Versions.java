package org.baocao.link;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.form.LocalityKinds;
import org.baocao.form.Spelling;
import org.baocao.model.Filing;
import org.baocao.model.Letterhead;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.jspecify.annotations.Nullable;

/** Tells which reports are versions of one: of one locality, on one form, over one period. */
public final class Versions {

  private final Forms forms;
  private final LocalityKinds kinds;

  public Versions(Forms forms) {
    this.forms = forms;
    this.kinds = new LocalityKinds(forms.wording().letterhead());
  }

  /** What all versions share; null where it is not sure, or where the report adds to another. */
  public @Nullable String name(Report report, Filing.Role role) {
    String form = report.form();
    Period period = report.period();
    boolean sure = role == Filing.Role.REPORT && !report.hasDoubtfulForm();
    return !sure || form == null || period == null || isSupplement(report, form)
        ? null
        : sender(report.letterhead())
            .map(sender -> sender + "|" + form + "|" + period.iso())
            .orElse(null);
  }

  /** A form of supplements has versions as any other. */
  private boolean isSupplement(Report report, String form) {
    String title = Objects.requireNonNullElse(report.letterhead().title(), "");
    String formTitle = forms.form(form).map(Form::title).orElse("");
    return supplements(title) && !supplements(formTitle);
  }

  private boolean supplements(String title) {
    return forms.wording().supplements().matcher(Spelling.plain(title)).find();
  }

  /** The code, or the name with that of a place above, for names are not unique. */
  private Optional<String> sender(Letterhead head) {
    String name = head.locality();
    if (head.localityCode() != null || name == null) {
      return Optional.ofNullable(head.localityCode());
    }
    int own = level(Spelling.plain(name));
    String issuer = head.answers() == null ? null : head.answers().issuer();
    return Stream.of(head.agency(), head.addressee(), issuer)
        .filter(Objects::nonNull)
        .map(Spelling::composed)
        .flatMap(text -> kinds.matcher(Spelling.plain(text)).results().map(kind -> at(kind, text)))
        .filter(place -> place.level() > own && !place.name().isEmpty())
        .max(Comparator.comparingInt(Place::level))
        .map(place -> Spelling.folded(name) + ", " + place.name());
  }

  private record Place(int level, String name) {}

  private int level(String plain) {
    Matcher kind = kinds.matcher(plain);
    return kind.lookingAt() ? kinds.level(kinds.written(kind)) : 0;
  }

  /** The words behind a kind as long as they begin with a capital. */
  private Place at(MatchResult kind, String text) {
    StringBuilder name = new StringBuilder();
    for (String word : text.substring(kind.end()).split("\\s+")) {
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        break;
      }
      name.append(' ').append(word);
      if (!Character.isLetter(word.codePointBefore(word.length()))) {
        break;
      }
    }
    return new Place(kinds.level(kinds.written(kind)), Spelling.folded(name.toString()));
  }
}
