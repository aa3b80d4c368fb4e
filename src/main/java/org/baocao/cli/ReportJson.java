package org.baocao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baocao.model.Appendix;
import org.baocao.model.Bound;
import org.baocao.model.CellPlace;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Role;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/** Writes a review as the object of docs/output.md, on one line. */
final class ReportJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectWriter WRITER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build().writer();

  private final Review review;
  private final Report report;
  private final Map<String, Table> tables;
  private final FileJson files;
  private final EvidenceJson evidence;
  private final String language;

  private ReportJson(Review review, String language) {
    this.review = review;
    this.report = review.report();
    this.tables =
        report.document().tables().collect(Collectors.toMap(Table::id, Function.identity()));
    this.files = new FileJson(report.document());
    this.evidence = new EvidenceJson(files, dataTables());
    this.language = language;
  }

  /** {@code language} is that of the findings' words. */
  static String write(Review review, String language) {
    return write(tree(review, language));
  }

  /** On one line. */
  static String write(JsonNode tree) {
    try {
      return WRITER.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new AssertionError("a tree of nodes can always be written", e);
    }
  }

  static ObjectNode tree(Review review, String language) {
    return new ReportJson(review, language).object();
  }

  private ObjectNode object() {
    ObjectNode object = JSON.objectNode();
    object.set("source", files.source());
    object.set("files", files.files());
    object.set("report", LetterheadJson.of(report));
    ArrayNode entries = object.putArray("tables");
    for (Appendix appendix : report.appendices()) {
      Table table = tables.get(appendix.table());
      if (table != null) {
        entries.add(table(appendix, table));
      }
    }
    ArrayNode observations = object.putArray("observations");
    report.observations().forEach(each -> observations.add(observation(each)));
    FindingIds ids = new FindingIds(review.findings());
    object.set("findings", new FindingJson(evidence, ids, language).of(review.findings()));
    object.set("signatures", files.signatures());
    return object;
  }

  private Map<String, Table> dataTables() {
    return report.appendices().stream()
        .map(Appendix::table)
        .distinct()
        .filter(tables::containsKey)
        .collect(Collectors.toMap(Function.identity(), tables::get));
  }

  private ObjectNode table(Appendix appendix, Table table) {
    ObjectNode object = TableJson.of(appendix, table);
    files.tell(new CellPlace(table.id(), 0, 0, null, null), object);
    return object;
  }

  private ObjectNode observation(Observation observation) {
    ObjectNode object = JSON.objectNode();
    object.put("id", observation.id());
    object.put("indicator", observation.indicator());
    object.put("label", observation.label());
    object.put("period", iso(observation.period()));
    object.put("value", observation.value());
    if (observation.of() != null) {
      object.put("of", observation.of());
    }
    if (observation.percent() != null) {
      object.put("percent", observation.percent());
    }
    if (observation.bound() != Bound.EXACT) {
      object.put("bound", observation.bound().symbol());
    }
    object.put("unit", observation.unit());
    object.put("text", observation.text());
    object.set("evidence", evidence.of(observation.evidence()));
    if (observation.role() != Role.RESULT) {
      object.put("role", observation.role().toString());
    }
    object.put("confidence", observation.confidence());
    if (observation.assumed() != null) {
      object.put("assumed", observation.assumed().name().toLowerCase(Locale.ROOT));
    }
    return object;
  }

  private static @Nullable String iso(@Nullable Period period) {
    return period == null ? null : period.iso();
  }
}
