package org.baocao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baocao.extract.DataTable.Heading;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Appendix;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Part;
import org.baocao.model.Period;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/** Finds the tables of data, and the headings that they stand under. */
final class TableFinder {

  /** No letterhead and no signature block has more rows. */
  private static final int FORMAL_ROWS = 12;

  private final Wording wording;
  private final Columns columns;

  TableFinder(Wording wording, Columns columns) {
    this.wording = wording;
    this.columns = columns;
  }

  /**
   * All in order; {@code behind} is where the narrative ends. {@code period} is that of columns
   * which name none.
   */
  List<DataTable> tables(Document document, int behind, @Nullable Period period) {
    List<DataTable> tables = new ArrayList<>();
    Map<String, String> titles = new HashMap<>();
    for (Part part : document.parts()) {
      List<Block> blocks = document.blocks().subList(0, part.to());
      Heading heading = document.enclosed().contains(part) ? named(part) : null;
      for (int i = part.from(); i < blocks.size(); i++) {
        Block block = blocks.get(i);
        if (block instanceof Paragraph paragraph) {
          heading = i < behind ? null : heading(blocks, i, paragraph, titles).orElse(heading);
        } else if (block instanceof Table table && isData(table)) {
          List<Appendix.Column> said = columns.understand(table, Optional.empty(), period);
          tables.add(new DataTable(table, heading, i < behind, said, BodyRows.of(table, said)));
        }
      }
    }
    return tables;
  }

  /** What a file's name says of tables that stand under no heading. */
  private @Nullable Heading named(Part part) {
    return AppendixHeading.number(part.source().file(), wording)
        .map(number -> new Heading(number, null, "", null))
        .orElse(null);
  }

  /** Letterheads and signature blocks are tables too, and no data. */
  private boolean isData(Table table) {
    if (table.rows() < 2 || table.columns() < 2) {
      return false;
    }
    if (table.rows() > FORMAL_ROWS) {
      return true;
    }
    return table.cells().stream()
        .map(cell -> Spelling.plain(cell.text()))
        .noneMatch(
            text ->
                wording.letterhead().motto().matcher(text).find()
                    || wording.letterhead().recipients().matcher(text).lookingAt());
  }

  /** One that says no more than that its appendix goes on has the title of that. */
  private Optional<Heading> heading(
      List<Block> blocks, int at, Paragraph paragraph, Map<String, String> titles) {
    return AppendixHeading.of(paragraph, wording)
        .map(
            h -> {
              boolean goesOn =
                  wording.headings().continued().matcher(Spelling.plain(h.rest())).matches();
              String title = goesOn ? "" : title(blocks, at, h.rest());
              String known = titles.getOrDefault(h.number(), "");
              titles.putIfAbsent(h.number(), title);
              return new Heading(h.number(), h.word(), goesOn ? known : title, h.paragraph());
            });
  }

  private String title(List<Block> blocks, int at, String rest) {
    StringBuilder title = new StringBuilder(titleLine(rest));
    for (int i = at + 1; i < Math.min(at + 5, blocks.size()); i++) {
      if (!(blocks.get(i) instanceof Paragraph line)) {
        break;
      }
      boolean first = title.isEmpty();
      boolean heading = line.emphasis().bold() || line.emphasis().centred();
      if (!line.text().isBlank() && (first || heading)) {
        title.append(first ? "" : " ").append(titleLine(line.text()));
      }
    }
    return title.toString().replaceAll("\\s+", " ").strip();
  }

  private String titleLine(String text) {
    return wording.headings().appendixNote().matcher(Spelling.plain(text)).lookingAt()
        ? ""
        : text.strip();
  }
}
