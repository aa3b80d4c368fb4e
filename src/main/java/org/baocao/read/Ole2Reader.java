package org.baocao.read;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baocao.model.Reading;
import org.baocao.model.Refused.Reason;
import org.baocao.model.Submission;
import org.baocao.read.doc.DocReader;
import org.baocao.read.grid.Refusals;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.mail.MsgReader;
import org.baocao.read.sheet.XlsReader;

/** Reads the kinds of files that are OLE2 containers, by what lies in them. */
final class Ole2Reader implements Reader {

  @Override
  public Reading read(Submission submission) {
    try (POIFSFileSystem container = new POIFSFileSystem(submission.path().toFile(), true)) {
      if (container.getRoot().hasEntryCaseInsensitive("Workbook")) {
        return XlsReader.document(submission, container);
      }
      if (container.getRoot().hasEntryCaseInsensitive("__properties_version1.0")) {
        return MsgReader.read(submission, container);
      }
    } catch (EncryptedDocumentException encrypted) {
      return Refusals.of(submission, Reason.ENCRYPTED);
    } catch (OldFileFormatException beforeExcel97) {
      return Refusals.of(submission, Reason.UNKNOWN_KIND);
    } catch (TooLarge tooLarge) {
      return Refusals.of(submission, Reason.TOO_LARGE);
    } catch (IOException | RuntimeException damaged) {
      // POI answers a damaged file with whatever its arithmetic runs into.
      return Refusals.of(submission, Reason.DAMAGED);
    }
    return new DocReader().read(submission);
  }
}
