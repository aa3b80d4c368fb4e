package org.baocao.read.doc;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.Refusals;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.text.BlockList;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word files up to 2003, and tells what other files in the same container are: a newer one
 * behind a password among them.
 */
public final class DocReader {

  private static final String WORD = "WordDocument";

  public Reading read(Submission submission) {
    try (POIFSFileSystem container = new POIFSFileSystem(submission.path().toFile(), true)) {
      if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        return Refusals.of(submission, Reason.ENCRYPTED);
      }
      return container.getRoot().hasEntryCaseInsensitive(WORD)
          ? document(submission, container)
          : Refusals.of(submission, Reason.UNKNOWN_KIND);
    } catch (EncryptedDocumentException encrypted) {
      return Refusals.of(submission, Reason.ENCRYPTED);
    } catch (OldFileFormatException beforeWord97) {
      return Refusals.of(submission, Reason.UNKNOWN_KIND);
    } catch (TooLarge tooLarge) {
      return Refusals.of(submission, Reason.TOO_LARGE);
    } catch (IOException | StackOverflowError damaged) {
      return Refusals.of(submission, Reason.DAMAGED);
    } catch (RuntimeException fault) {
      // POI answers a damaged file with whatever its arithmetic runs into.
      if (isOurs(fault)) {
        throw fault;
      }
      return Refusals.of(submission, Reason.DAMAGED);
    }
  }

  /** Whether it was raised by the code of this project: a bug, and no sign of a damaged file. */
  static boolean isOurs(RuntimeException fault) {
    return Arrays.stream(fault.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .findFirst()
        .filter(name -> name.startsWith("org.baocao."))
        .isPresent();
  }

  private static Document document(Submission submission, POIFSFileSystem container)
      throws IOException {
    try (HWPFDocument file = new HWPFDocument(container)) {
      LegacyText letters = new LegacyText();
      List<Block> blocks = blocks(file, letters);
      return new Document(
          submission.source(), pages(file), letters.settle() ? blocks(file, letters) : blocks);
    }
  }

  private static List<Block> blocks(HWPFDocument file, LegacyText letters) throws IOException {
    Budget budget = new Budget();
    BlockList blocks = new BlockList(budget);
    DocParts parts = DocParts.of(file, letters, budget);
    DocStory body = new DocStory(parts, blocks::flow, blocks::aside, true);
    body.read(file.getRange(), 0);
    parts.boxes().left().forEach(box -> body.read(box, 0));
    return blocks.blocks();
  }

  /** Programs other than Word leave the counts at nothing. */
  private static @Nullable Integer pages(HWPFDocument file) {
    SummaryInformation summary = file.getSummaryInformation();
    return summary == null || summary.getWordCount() <= 0 || summary.getPageCount() <= 0
        ? null
        : summary.getPageCount();
  }
}
