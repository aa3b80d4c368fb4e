package org.baocao.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baocao.model.Block;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Doubt;
import org.baocao.model.Evidence;
import org.baocao.model.Paragraph;
import org.baocao.model.Part;
import org.baocao.model.Place;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;

/**
 * Binds a report and the files that go with it into one document. The report's paragraphs and
 * tables keep their names; those of the other files go on from there.
 */
public final class Binder {

  private final List<Block> blocks = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private int paragraphs;
  private int tables;

  private Binder() {}

  /** {@code documents} begin with the report; the same bytes are bound in once. */
  public static Document bound(List<Document> documents) {
    Binder binder = new Binder();
    Set<String> seen = new HashSet<>();
    documents.stream().filter(each -> seen.add(each.source().sha256())).forEach(binder::add);
    Document report = documents.getFirst();
    return new Document(
        report.source(),
        report.pages(),
        binder.blocks,
        report.signatures(),
        binder.doubts,
        binder.parts.subList(1, binder.parts.size()));
  }

  private void add(Document document) {
    int from = blocks.size();
    int firstParagraph = paragraphs;
    int firstTable = tables;
    for (Block block : document.blocks()) {
      blocks.add(renamed(block, firstParagraph, firstTable));
      switch (block) {
        case Paragraph paragraph -> paragraphs++;
        case Table table -> tables++;
      }
    }
    parts.add(
        new Part(document.source(), document.pages(), from, blocks.size(), document.signatures()));
    for (Doubt doubt : document.doubts()) {
      Evidence evidence = doubt.evidence();
      Place place = renamed(evidence.place(), firstParagraph, firstTable);
      doubts.add(
          new Doubt(
              doubt.kind(),
              doubt.name(),
              new Evidence(place, evidence.section(), evidence.quote())));
    }
  }

  private static Block renamed(Block block, int firstParagraph, int firstTable) {
    return switch (block) {
      case Paragraph p ->
          new Paragraph(firstParagraph + p.index(), p.text(), p.emphasis(), p.page(), p.box());
      case Table t -> t.named(renamed(t.id(), firstTable));
    };
  }

  private static Place renamed(Place place, int firstParagraph, int firstTable) {
    return switch (place) {
      case TextPlace p ->
          new TextPlace(firstParagraph + p.paragraph(), p.start(), p.end(), p.page(), p.box());
      case CellPlace p ->
          new CellPlace(renamed(p.table(), firstTable), p.row(), p.column(), p.page(), p.box());
    };
  }

  /** Tables are {@code t1}, {@code t2}, … in every document. */
  private static String renamed(String table, int firstTable) {
    return "t" + (firstTable + Integer.parseInt(table.substring(1)));
  }
}
