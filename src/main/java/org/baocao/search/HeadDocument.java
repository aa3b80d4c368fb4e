package org.baocao.search;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** How a report itself lies in the index, before its passages. */
final class HeadDocument {

  static final String PRESENT = "1";

  private HeadDocument() {}

  static Document of(ReportFacts report, BytesRef runs) {
    Document document = new Document();
    document.add(new StringField(Fields.REPORT, Long.toString(report.id()), Field.Store.NO));
    document.add(new StringField(Fields.HEAD, PRESENT, Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.ID, report.id()));
    document.add(new BinaryDocValuesField(Fields.RUNS, runs));
    sorted(document, Fields.LOCALITY, report.locality());
    sorted(document, Fields.PROVINCE, report.province());
    sorted(document, Fields.FORM, report.form());
    sorted(document, Fields.PERIOD, report.period());
    if (report.date() != null) {
      document.add(new NumericDocValuesField(Fields.DATE, report.date().toEpochDay()));
    }
    if (report.older()) {
      document.add(new NumericDocValuesField(Fields.OLDER, 1));
    }
    document.add(new BinaryDocValuesField(Fields.SHA256, new BytesRef(report.sha256())));
    document.add(new BinaryDocValuesField(Fields.FILE, new BytesRef(report.file())));
    return document;
  }

  private static void sorted(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }
  }
}
