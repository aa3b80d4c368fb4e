package org.baocao.read.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Paragraph;
import org.baocao.read.grid.Budget;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.Look;
import org.baocao.read.text.ParagraphText;

/** What is written in the text boxes and shapes that float over a sheet of an .xlsx. */
final class XlsxShapes {

  private record Placed(int row, int column, Paragraph paragraph) {}

  private final LegacyText letters;
  private final Budget budget;
  private final List<Placed> paragraphs = new ArrayList<>();
  private int row;
  private int column;

  private XlsxShapes(LegacyText letters, Budget budget) {
    this.letters = letters;
    this.budget = budget;
  }

  /** From above to below. */
  static List<Paragraph> read(byte[] drawing, LegacyText letters, Budget budget)
      throws XMLStreamException {
    XlsxShapes shapes = new XlsxShapes(letters, budget);
    if (drawing.length > 0) {
      shapes.read(Markup.of(drawing));
    }
    return shapes.paragraphs.stream()
        .sorted(Comparator.comparingInt(Placed::row).thenComparingInt(Placed::column))
        .map(Placed::paragraph)
        .toList();
  }

  private void read(Markup in) throws XMLStreamException {
    while (in.next(0)) {
      switch (in.name()) {
        case "from" -> corner(in);
        case "sp", "grpSp" -> shape(in);
        default -> {}
      }
    }
  }

  private void corner(Markup in) throws XMLStreamException {
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "row" -> row = Integer.parseInt(in.text().strip());
        case "col" -> column = Integer.parseInt(in.text().strip());
        default -> {}
      }
    }
  }

  private void shape(Markup in) throws XMLStreamException {
    boolean hidden = false;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "cNvPr" -> hidden = XlsxReader.isOn(in.attribute("hidden"));
        case "sp", "grpSp", "p" -> inside(in, hidden);
        default -> {}
      }
    }
  }

  private void inside(Markup in, boolean hidden) throws XMLStreamException {
    if (hidden) {
      in.skip();
    } else if (in.name().equals("p")) {
      paragraphs.add(new Placed(row, column, paragraph(in)));
    } else {
      shape(in);
    }
  }

  private Paragraph paragraph(Markup in) throws XMLStreamException {
    ParagraphText text = new ParagraphText(budget);
    Look look = Look.PLAIN;
    String font = null;
    int outer = in.depth();
    while (in.next(outer)) {
      switch (in.name()) {
        case "r", "fld" -> {
          look = Look.PLAIN;
          font = null;
        }
        case "rPr" -> look = look(in);
        case "latin" -> font = in.attribute("typeface");
        case "t" -> text.append(letters.text(font, in.text()), look, null);
        case "br" -> text.append("\n", Look.PLAIN, null);
        default -> {}
      }
    }
    letters.endPassage();
    return text.finish("", false, 0);
  }

  private static Look look(Markup in) {
    boolean raised = in.number("baseline", 0, -100_000, 100_000) > 0;
    boolean bold = XlsxReader.isOn(in.attribute("b"));
    return new Look(bold, XlsxReader.isOn(in.attribute("i")), false, false, raised);
  }
}
