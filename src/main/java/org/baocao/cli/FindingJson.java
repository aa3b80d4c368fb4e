package org.baocao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.baocao.model.Accepted;
import org.baocao.model.Basis;
import org.baocao.model.Finding;
import org.baocao.model.Repair;
import org.baocao.model.Text;
import org.jspecify.annotations.Nullable;

/** Findings as the contract has them; {@code f1} is the first. */
final class FindingJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final EvidenceJson evidence;
  private final String language;
  private final FindingIds ids;

  FindingJson(EvidenceJson evidence, FindingIds ids, String language) {
    this.evidence = evidence;
    this.ids = ids;
    this.language = language;
  }

  ArrayNode of(List<Finding> findings) {
    ArrayNode array = JSON.arrayNode();
    for (int i = 0; i < findings.size(); i++) {
      array.add(of(findings.get(i)));
    }
    return array;
  }

  private ObjectNode of(Finding finding) {
    ObjectNode object = JSON.objectNode();
    object.put("id", ids.of(finding));
    object.put("check", finding.check());
    object.put("level", finding.level().number());
    object.put("severity", finding.severity().id());
    object.put("message", finding.message().in(language));
    ArrayNode observations = object.putArray("observations");
    finding.observations().forEach(observations::add);
    ArrayNode places = object.putArray("evidence");
    finding.evidence().forEach(each -> places.add(evidence.of(each)));
    object.put("suggestion", told(finding.suggestion()));
    object.put("addressee", finding.forReviewer() ? "reviewer" : "sender");
    if (finding.accepted() != null) {
      object.set("accepted", of(finding.accepted()));
    }
    Basis basis = finding.basis();
    if (basis != null) {
      object.set("rule", rule(basis));
    }
    if (!finding.repairs().isEmpty()) {
      ArrayNode repairs = object.putArray("repairs");
      finding.repairs().forEach(repair -> repairs.add(repair(repair)));
    }
    if (finding.follows() != null) {
      object.put("follows", ids.ofKey(finding.follows()));
    }
    return object;
  }

  static ObjectNode of(Accepted accepted) {
    return JSON.objectNode()
        .put("reason", accepted.reason())
        .put("by", accepted.by())
        .put("when", accepted.at().toString());
  }

  private ObjectNode rule(Basis basis) {
    ObjectNode object = JSON.objectNode();
    object.put("says", basis.says().in(language));
    object.put("given", basis.given());
    object.put("source", basis.source());
    object.put("expected", basis.expected());
    object.put("actual", basis.actual());
    return object;
  }

  private ObjectNode repair(Repair repair) {
    ObjectNode object = JSON.objectNode();
    ArrayNode changes = object.putArray("changes");
    for (Repair.Change change : repair.changes()) {
      ObjectNode one = changes.addObject();
      one.put("observation", change.observation());
      one.put("part", change.part());
      one.put("from", change.from());
      one.put("to", change.to());
    }
    object.put("cause", told(repair.cause()));
    object.put("only", repair.only());
    return object;
  }

  private @Nullable String told(@Nullable Text text) {
    return text == null ? null : text.in(language);
  }
}
