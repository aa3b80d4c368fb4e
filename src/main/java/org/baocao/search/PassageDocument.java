package org.baocao.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.baocao.model.Observation;

/**
 * How passages of a report lie in the index: Lucene takes the document before it asks for the next.
 */
final class PassageDocument {

  private final PassageTerms terms;
  private final Field report;
  private final List<Field> words;

  PassageDocument(ReportFacts facts, PassageTerms terms) {
    this.terms = terms;
    this.report = new StringField(Fields.REPORT, Long.toString(facts.id()), Field.Store.NO);
    this.words =
        List.of(
            new Field(Fields.EXACT, terms.exact, FieldTypes.PLACED),
            new Field(Fields.FOLDED, terms.folded, FieldTypes.COUNTED),
            new Field(Fields.PAIRS, terms.pairs, FieldTypes.COUNTED),
            new Field(Fields.ABOUT, terms.about, FieldTypes.NAMED));
  }

  Document of(Passage passage) {
    terms.of(passage);
    Document document = new Document();
    document.add(report);
    words.forEach(document::add);
    for (String place : passage.standing().places()) {
      document.add(new StringField(Fields.PLACE, place, Field.Store.NO));
    }
    document.add(new StoredField(Fields.ORDINAL, passage.ordinal()));
    if (passage.standing().section() != null) {
      document.add(new StoredField(Fields.SECTION, passage.standing().section()));
    }
    if (passage.page() != null) {
      document.add(new StoredField(Fields.PAGE, passage.page().intValue()));
    }
    document.add(new StoredField(Fields.TEXT, passage.text()));
    if (!passage.figures().isEmpty()) {
      figures(document, passage.figures());
    }
    return document;
  }

  private static void figures(Document document, List<Observation> figures) {
    Set<String> indicators = new LinkedHashSet<>();
    figures.forEach(one -> indicators.add(String.valueOf(one.indicator())));
    indicators.forEach(
        name -> document.add(new StringField(Fields.INDICATOR, name, Field.Store.NO)));
    document.add(new BinaryDocValuesField(Fields.FIGURES, Figures.bytes(figures)));
  }
}
