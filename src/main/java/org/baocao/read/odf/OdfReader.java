package org.baocao.read.odf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.baocao.read.grid.Attempt;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.Refusals;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.markup.Markup;
import org.baocao.read.markup.ZipParts;
import org.baocao.read.text.BlockList;
import org.baocao.read.text.ListLabels;

/** Reads OpenDocument texts and spreadsheets, ODF 1.0 to 1.3. */
public final class OdfReader {

  private static final int LARGEST_PART = 128 << 20;

  private OdfReader() {}

  public static Reading read(Submission submission) {
    try (ZipParts zip = new ZipParts(submission.path())) {
      byte[] manifest = zip.bytes("meta-inf/manifest.xml", LARGEST_PART);
      return new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")
          ? Refusals.of(submission, Reason.ENCRYPTED)
          : Attempt.of(submission, () -> document(submission, zip));
    } catch (IOException | IllegalArgumentException damaged) {
      return Refusals.of(submission, Reason.DAMAGED);
    } catch (TooLarge tooLarge) {
      return Refusals.of(submission, Reason.TOO_LARGE);
    }
  }

  private static Document document(Submission submission, ZipParts zip)
      throws IOException, XMLStreamException {
    OdfStyles styles = new OdfStyles();
    byte[] common = zip.bytes("styles.xml", LARGEST_PART);
    if (common.length > 0) {
      Markup in = Markup.of(common);
      while (in.next(0)) {
        styles.take(in);
      }
    }
    byte[] content = zip.bytes("content.xml", LARGEST_PART);
    LegacyText letters = new LegacyText();
    List<Block> blocks = blocks(content, styles, letters);
    return new Document(
        submission.source(), null, letters.settle() ? blocks(content, styles, letters) : blocks);
  }

  private static List<Block> blocks(byte[] content, OdfStyles styles, LegacyText letters)
      throws XMLStreamException {
    Budget budget = new Budget();
    BlockList blocks = new BlockList(budget);
    OdfParts parts = new OdfParts(styles, new ListLabels(), letters, budget, null);
    body(Markup.of(content), parts, blocks);
    return blocks.blocks();
  }

  private static void body(Markup in, OdfParts parts, BlockList blocks) throws XMLStreamException {
    while (in.next(0)) {
      switch (in.name()) {
        case "text" -> new OdfStory(parts, blocks::flow, blocks::aside).read(in);
        case "spreadsheet" -> {
          int outer = in.depth();
          while (in.next(outer)) {
            if (in.name().equals("table")) {
              new OdsSheet(parts, in.attribute("name")).read(in, blocks);
            } else if (in.name().equals("tracked-changes")) {
              in.skip();
            }
          }
        }
        default -> parts.styles().take(in);
      }
    }
  }
}
