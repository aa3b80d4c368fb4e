package org.baocao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.baocao.model.Letterhead;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.jspecify.annotations.Nullable;

/** What a report is, as docs/output.md has it: its form, its formal parts, its period. */
final class LetterheadJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private LetterheadJson() {}

  static ObjectNode of(Report report) {
    Letterhead letterhead = report.letterhead();
    Period period = report.period();
    ObjectNode object = JSON.objectNode();
    object.put("form", report.form());
    Double score = report.formScore();
    object.put("formScore", score == null ? null : Math.round(100 * score) / 100.0);
    object.put("agency", letterhead.agency());
    object.put("locality", letterhead.locality());
    object.put("localityCode", letterhead.localityCode());
    object.put("number", letterhead.number());
    object.put("symbol", letterhead.symbol());
    object.put("place", letterhead.place());
    object.put("date", string(letterhead.date()));
    object.put("kind", letterhead.kind());
    object.put("title", letterhead.title());
    object.put("addressee", letterhead.addressee());
    object.set("answers", answers(letterhead.answers()));
    object.set("signer", signer(letterhead.signer()));
    ArrayNode cosigners = object.putArray("cosigners");
    letterhead.cosigners().forEach(each -> cosigners.add(signer(each)));
    ArrayNode recipients = object.putArray("recipients");
    letterhead.recipients().forEach(recipients::add);
    object.put("period", period == null ? null : period.iso());
    return object;
  }

  private static @Nullable ObjectNode answers(Letterhead.@Nullable Answers answers) {
    return answers == null
        ? null
        : JSON.objectNode()
            .put("symbol", answers.symbol())
            .put("date", string(answers.date()))
            .put("issuer", answers.issuer());
  }

  private static @Nullable ObjectNode signer(Letterhead.@Nullable Signer signer) {
    return signer == null
        ? null
        : JSON.objectNode()
            .put("capacity", signer.capacity())
            .put("position", signer.position())
            .put("name", signer.name());
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
