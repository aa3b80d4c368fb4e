package org.baocao.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;

/** Reads passages and what is known of their reports out of a segment. */
final class StoredPassages {

  private final LeafReader reader;
  private final Blocks blocks;
  private final StoredFields stored;
  private final List<String> kinds;

  StoredPassages(LeafReaderContext leaf, Blocks blocks, Lexicon lexicon) throws IOException {
    this.reader = leaf.reader();
    this.blocks = blocks;
    this.stored = leaf.reader().storedFields();
    this.kinds = lexicon.kinds();
  }

  ReportFacts report(int block) throws IOException {
    long date = blocks.dates[block];
    return new ReportFacts(
        blocks.ids[block],
        named(Fields.SHA256, block),
        named(Fields.FILE, block),
        blocks.localities.of(block),
        blocks.provinces.of(block),
        blocks.forms.of(block),
        blocks.periods.of(block),
        date == Blocks.NO_DATE ? null : LocalDate.ofEpochDay(date),
        blocks.older.get(block));
  }

  private String named(String field, int block) throws IOException {
    BinaryDocValues values = DocValues.getBinary(reader, field);
    return values.advanceExact(blocks.start(block)) ? values.binaryValue().utf8ToString() : "";
  }

  String text(int doc) throws IOException {
    return stored.document(doc).get(Fields.TEXT);
  }

  int ordinal(int doc) throws IOException {
    return number(stored.document(doc), Fields.ORDINAL);
  }

  Hit hit(ReportFacts report, int doc, float score, Function<String, List<Mark>> marks)
      throws IOException {
    Document document = stored.document(doc);
    int nature = blocks.runs.nature(blocks.runs.at(doc, 0));
    String text = document.get(Fields.TEXT);
    IndexableField page = document.getField(Fields.PAGE);
    return new Hit(
        report,
        number(document, Fields.ORDINAL),
        Nature.kind(nature),
        Nature.sections(nature).stream().map(kinds::get).toList(),
        Nature.severity(nature),
        document.get(Fields.SECTION),
        page == null ? null : page.numericValue().intValue(),
        text,
        marks.apply(text),
        score);
  }

  private static int number(Document document, String field) {
    return Objects.requireNonNull(document.getField(field).numericValue()).intValue();
  }
}
