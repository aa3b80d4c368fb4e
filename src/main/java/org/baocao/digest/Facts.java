package org.baocao.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baocao.model.Letterhead;
import org.baocao.model.Report;
import org.baocao.model.Signature;
import org.jspecify.annotations.Nullable;

/** The head of a report's page: who reports what to whom, and over which time. */
final class Facts {

  /** A label and what stands there. */
  record Fact(String label, String value) {}

  private final Words words;
  private final Days days;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(Words words) {
    this.words = words;
    this.days = new Days(words);
  }

  static List<Fact> of(Report report, Words words, UnaryOperator<String> formTitle) {
    Facts facts = new Facts(words);
    Letterhead head = report.letterhead();
    facts.add("agency", head.agency());
    facts.add("number", facts.number(head));
    facts.add("date", facts.dated(head));
    facts.add("period", report.period() == null ? null : facts.days.period(report.period()));
    facts.add("addressee", head.addressee());
    facts.add("answers", facts.answers(head.answers()));
    facts.add("signer", signers(head));
    if (!report.document().signatures().isEmpty()) {
      facts.add("signatures", facts.signatures(report.document().signatures()));
    }
    facts.add("form", facts.form(report, formTitle));
    return facts.facts;
  }

  private String form(Report report, UnaryOperator<String> formTitle) {
    String form = report.form();
    Double score = report.formScore();
    if (form == null) {
      return words.say("form.unknown");
    }
    String title = formTitle.apply(form);
    return score != null && report.hasDoubtfulForm()
        ? words.say("form.doubtful", title, Math.round(100 * score))
        : title;
  }

  private String signatures(List<Signature> signatures) {
    return signatures.stream().map(this::signature).collect(Collectors.joining("; "));
  }

  private String signature(Signature signature) {
    String name = signature.signer() == null ? words.say("fact.none") : signature.signer();
    String time = signature.time() == null ? words.say("fact.none") : days.moment(signature.time());
    return words.say("signature", name, time, words.say("integrity." + signature.integrity()));
  }

  private void add(String key, @Nullable String value) {
    facts.add(
        new Fact(
            words.say("fact." + key),
            value == null || value.isBlank() ? words.say("fact.none") : value));
  }

  private @Nullable String number(Letterhead head) {
    if (head.number() == null) {
      return head.symbol() == null ? null : words.say("number.blank", head.symbol());
    }
    return head.symbol() == null ? head.number() : head.number() + "/" + head.symbol();
  }

  private @Nullable String dated(Letterhead head) {
    if (head.date() == null) {
      return head.place();
    }
    String day = days.day(head.date());
    return head.place() == null ? day : words.say("dated", head.place(), day);
  }

  private @Nullable String answers(Letterhead.@Nullable Answers answers) {
    if (answers == null) {
      return null;
    }
    String said = words.say("answers", answers.symbol());
    if (answers.date() != null) {
      said = words.say("answers.dated", said, days.day(answers.date()));
    }
    return answers.issuer() == null ? said : words.say("answers.issued", said, answers.issuer());
  }

  private static String signers(Letterhead head) {
    return Stream.concat(Stream.ofNullable(head.signer()), head.cosigners().stream())
        .map(
            signer ->
                Stream.of(signer.capacity(), signer.position(), signer.name())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" – ")))
        .collect(Collectors.joining("; "));
  }
}
