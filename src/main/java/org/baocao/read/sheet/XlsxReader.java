package org.baocao.read.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.baocao.read.grid.Attempt;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.Refusals;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.markup.Markup;
import org.baocao.read.markup.OoxmlPackage;
import org.baocao.read.text.BlockList;
import org.jspecify.annotations.Nullable;

/** Reads Excel workbooks since 2007, sheet by sheet; hidden sheets are left out. */
public final class XlsxReader {

  private XlsxReader() {}

  public static Reading read(Submission submission) {
    try (OoxmlPackage file = new OoxmlPackage(submission.path())) {
      String type = file.mainType();
      return type.contains("spreadsheet") || type.contains("ms-excel.sheet.macro")
          ? Attempt.of(submission, () -> document(submission, file))
          : Refusals.of(submission, Reason.UNKNOWN_KIND);
    } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
      return Refusals.of(submission, Reason.DAMAGED);
    }
  }

  private static Document document(Submission submission, OoxmlPackage file)
      throws IOException, XMLStreamException {
    LegacyText letters = new LegacyText();
    List<Block> first = blocks(file, letters);
    List<Block> blocks = letters.settle() ? blocks(file, letters) : first;
    return new Document(submission.source(), null, blocks, file.signatures(), List.of());
  }

  private static List<Block> blocks(OoxmlPackage file, LegacyText letters)
      throws IOException, XMLStreamException {
    Budget budget = new Budget();
    CellLooks looks = CellLooks.read(file.part("/styles"));
    SharedTexts texts = new SharedTexts(file.part("/sharedStrings"), letters, budget);
    Map<String, String> parts = file.parts();
    ShownNumber numbers = new ShownNumber(false);
    BlockList blocks = new BlockList(budget);
    Markup in = Markup.of(file.main());
    while (in.next(0)) {
      switch (in.name()) {
        case "workbookPr" -> numbers = new ShownNumber(isOn(in.attribute("date1904")));
        case "sheet" -> {
          String part = parts.get(in.attribute("id"));
          byte[] sheet = file.bytes(part);
          if (part != null && isShown(in.attribute("state")) && sheet.length > 0) {
            XlsxSheet read = new XlsxSheet(texts, looks, numbers, letters, budget);
            SheetBlocks.add(in.attribute("name"), read.read(Markup.of(sheet)), blocks);
            XlsxShapes.read(file.part(part, "/drawing"), letters, budget).forEach(blocks::flow);
          }
        }
        default -> {}
      }
    }
    return blocks.blocks();
  }

  static boolean isOn(@Nullable String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  private static boolean isShown(@Nullable String state) {
    return state == null || state.equals("visible");
  }
}
