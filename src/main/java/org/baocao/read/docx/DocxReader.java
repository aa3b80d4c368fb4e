package org.baocao.read.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.Refusals;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.markup.Markup;
import org.baocao.read.markup.OoxmlPackage;
import org.baocao.read.text.BlockList;
import org.baocao.read.text.ListLabels;

/** Reads Word files since 2007, Strict ones too; what cannot be read is refused. */
public final class DocxReader {

  private static final String PAGE_MARK = "lastRenderedPageBreak";

  public Reading read(Submission submission) {
    try (OoxmlPackage file = new OoxmlPackage(submission.path())) {
      return file.mainType().contains("word")
          ? document(submission, file)
          : Refusals.of(submission, Reason.NOT_WHAT_IT_CLAIMS);
    } catch (TooLarge tooLarge) {
      return Refusals.of(submission, Reason.TOO_LARGE);
    } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
      // A relationship that is no address is an IllegalArgumentException, as is a name in ZIP.
      return Refusals.of(submission, Reason.DAMAGED);
    }
  }

  private static Document document(Submission submission, OoxmlPackage file)
      throws IOException, XMLStreamException {
    LegacyText letters = new LegacyText();
    Document document = document(submission, file, letters);
    return letters.settle() ? document(submission, file, letters) : document;
  }

  private static Document document(Submission submission, OoxmlPackage file, LegacyText letters)
      throws IOException, XMLStreamException {
    Budget budget = new Budget();
    byte[] body = file.main();
    Styles styles = Styles.read(file.part("/styles"));
    Numbering numbering = Numbering.read(file.part("/numbering"), styles);
    Notes footnotes = Notes.read(file.part("/footnotes"), styles, numbering, letters, budget);
    Notes endnotes = Notes.read(file.part("/endnotes"), styles, numbering, letters, budget);
    Pages pages = new Pages(new String(body, StandardCharsets.ISO_8859_1).contains(PAGE_MARK));
    BlockList blocks = new BlockList(budget);
    Parts parts =
        new Parts(styles, numbering, new ListLabels(), footnotes, endnotes, pages, letters, budget);
    new Story(parts, blocks::flow, blocks::aside, true).read(Markup.of(body));
    Integer count = Statistics.pages(file.statistics(), blocks.blocks());
    return new Document(submission.source(), count, blocks.blocks(), file.signatures(), List.of());
  }
}
