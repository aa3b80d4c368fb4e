package org.baocao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
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

/** Understands the data tables: which appendix, which rows, which columns. */
final class AppendixExtractor {

  /** No letterhead and no signature block has more rows. */
  private static final int FORMAL_ROWS = 12;

  /** So many rows alike are no chance. */
  private static final int FEW = 3;

  private final Wording wording;
  private final Columns columns;
  private final FormLabels labels;
  private final SplitAppendices split;

  AppendixExtractor(Wording wording, FormLabels labels) {
    this.labels = labels;
    this.split = new SplitAppendices(labels);
    this.wording = wording;
    this.columns = new Columns(wording);
  }

  private record Heading(String number, String title, @Nullable Integer paragraph) {}

  /**
   * All data tables in order; {@code behind} is where the narrative ends: a table in it belongs to
   * no appendix. {@code period} is that of columns which name none.
   */
  List<Appendix> appendices(
      Document document, int behind, @Nullable Form form, @Nullable Period period) {
    List<Appendix> appendices = new ArrayList<>();
    for (Part part : document.parts()) {
      List<Block> blocks = document.blocks().subList(0, part.to());
      Heading heading = document.enclosed().contains(part) ? named(part) : null;
      for (int i = part.from(); i < blocks.size(); i++) {
        Block block = blocks.get(i);
        if (block instanceof Paragraph paragraph) {
          heading = i < behind ? null : heading(blocks, i, paragraph).orElse(heading);
        } else if (block instanceof Table table && isData(table)) {
          appendices.add(appendix(table, heading, i < behind ? null : form, period));
        }
      }
    }
    return form == null ? appendices : split.aligned(document, appendices, form);
  }

  /** What a file's name says of tables that stand under no heading. */
  private @Nullable Heading named(Part part) {
    return AppendixHeading.number(part.source().file(), wording)
        .map(number -> new Heading(number, "", null))
        .orElse(null);
  }

  /** Letterheads and signature blocks are tables too, and no data. */
  boolean isData(Table table) {
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

  private Optional<Heading> heading(List<Block> blocks, int at, Paragraph paragraph) {
    return AppendixHeading.of(paragraph, wording)
        .map(h -> new Heading(h.number(), title(blocks, at, h.rest()), h.paragraph()));
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

  private Appendix appendix(
      Table table, @Nullable Heading heading, @Nullable Form form, @Nullable Period period) {
    Optional<AppendixForm> named =
        form == null || heading == null ? Optional.empty() : form.appendix(heading.number());
    Aligned aligned = aligned(table, named, period);
    if (form != null && !aligned.fits()) {
      aligned = byRows(table, form, period).orElse(aligned);
    }
    String number = heading == null ? null : heading.number();
    return new Appendix(
        aligned.fits() ? aligned.form().map(AppendixForm::number).orElse(number) : number,
        heading == null ? "" : heading.title(),
        table.id(),
        heading == null ? null : heading.paragraph(),
        aligned.rows(),
        aligned.columns());
  }

  /** An appendix whose title is missing or wrong is found by its rows. */
  private Optional<Aligned> byRows(Table table, Form form, @Nullable Period period) {
    return form.appendices().stream()
        .map(appendix -> aligned(table, Optional.of(appendix), period))
        .filter(Aligned::fits)
        .max(Comparator.comparingLong(Aligned::known));
  }

  private Aligned aligned(Table table, Optional<AppendixForm> form, @Nullable Period period) {
    List<Appendix.Column> understood = columns.understand(table, form, period);
    return new Aligned(
        form, RowAlignment.align(BodyRows.of(table, understood), form, labels), understood);
  }

  private record Aligned(
      Optional<AppendixForm> form, List<Appendix.Row> rows, List<Appendix.Column> columns) {

    long known() {
      return rows.stream().filter(row -> row.code() != null).count();
    }

    /** Whether most of the rows, and not by chance one or two, are the form's. */
    boolean fits() {
      return known() >= FEW && 2 * known() > rows.size();
    }
  }
}
