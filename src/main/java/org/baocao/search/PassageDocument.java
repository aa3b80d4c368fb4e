package org.baocao.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Source;
import org.jspecify.annotations.Nullable;

/** How a passage lies in the index. */
final class PassageDocument {

  private PassageDocument() {}

  static Document of(long reportId, Report report, Passage passage) {
    Source source = report.document().source();
    Period period = report.period();
    String locality = report.letterhead().locality();
    Document document = new Document();
    term(document, Fields.REPORT, Long.toString(reportId));
    term(document, Fields.LOCALITY, locality);
    term(document, Fields.FORM, report.form());
    term(document, Fields.PERIOD, period == null ? null : period.iso());
    term(document, Fields.KIND, passage.kind().name());
    term(document, Fields.SECTION, passage.section());
    stored(document, Fields.SHA256, source.sha256());
    stored(document, Fields.FILE, source.file());
    if (passage.page() != null) {
      document.add(new StoredField(Fields.PAGE, passage.page().intValue()));
    }
    stored(document, Fields.TEXT, passage.text());
    text(document, Fields.EXACT, passage.text());
    text(document, Fields.FOLDED, passage.text());
    text(document, Fields.ABOUT, (locality == null ? "" : locality + "\n") + passage.about());
    return document;
  }

  static Hit hit(Document document, List<Mark> marks, float score) {
    IndexableField page = document.getField(Fields.PAGE);
    return new Hit(
        Long.parseLong(document.get(Fields.REPORT)),
        document.get(Fields.SHA256),
        Hit.Kind.valueOf(document.get(Fields.KIND)),
        document.get(Fields.FILE),
        document.get(Fields.LOCALITY),
        document.get(Fields.FORM),
        document.get(Fields.PERIOD),
        document.get(Fields.SECTION),
        page == null ? null : page.numericValue().intValue(),
        document.get(Fields.TEXT),
        marks,
        score);
  }

  private static void term(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StringField(field, value, Field.Store.YES));
    }
  }

  private static void stored(Document document, String field, String value) {
    document.add(new StoredField(field, value));
  }

  private static void text(Document document, String field, String value) {
    document.add(new TextField(field, value, Field.Store.NO));
  }
}
