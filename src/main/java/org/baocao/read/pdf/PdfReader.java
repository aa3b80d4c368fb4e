package org.baocao.read.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Signature;
import org.baocao.model.Submission;
import org.baocao.read.Reader;
import org.baocao.read.grid.Refusals;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.pdf.flow.PageFlow;
import org.baocao.read.sign.PdfSignatures;

/** Reads a PDF that has a text layer; scans, locked and broken files are refused. */
public final class PdfReader implements Reader {

  private static final int MOST_PAGES = 2000;

  @Override
  public Reading read(Submission submission) {
    try {
      if (Files.size(submission.path()) == 0) {
        return Refusals.of(submission, Reason.EMPTY);
      }
      if (FileEnd.isMissing(submission.path())) {
        return Refusals.of(submission, Reason.DAMAGED);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (PDDocument pdf = Loader.loadPDF(submission.path().toFile())) {
      return read(submission, pdf);
    } catch (InvalidPasswordException locked) {
      return Refusals.of(submission, Reason.ENCRYPTED);
    } catch (TooLarge huge) {
      return Refusals.of(submission, Reason.TOO_LARGE);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return Refusals.of(submission, Reason.DAMAGED);
    }
  }

  private static Reading read(Submission submission, PDDocument pdf) throws IOException {
    FieldValues.draw(pdf);
    if (pdf.getNumberOfPages() > MOST_PAGES) {
      throw new TooLarge(pdf.getNumberOfPages() + " pages");
    }
    List<PageFlow> pages = PageReader.all(pdf);
    if (pages.isEmpty()) {
      return Refusals.of(submission, Reason.EMPTY);
    }
    boolean blank = pages.stream().allMatch(PageFlow::isBlank);
    if (blank || UnknownLetters.prevail(pages)) {
      return Refusals.of(submission, Reason.NO_TEXT_LAYER);
    }
    int count = pdf.getNumberOfPages();
    List<Signature> signatures = PdfSignatures.of(pdf, submission.path());
    List<Block> blocks = Blocks.of(pages);
    return new Document(submission.source(), count, blocks, signatures, List.of());
  }
}
