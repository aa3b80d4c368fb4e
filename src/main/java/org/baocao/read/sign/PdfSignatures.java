package org.baocao.read.sign;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.baocao.model.Signature;

/** The signatures of a PDF. For one that has none, nothing is loaded that checks them. */
public final class PdfSignatures {

  private PdfSignatures() {}

  /** In the order in which they were made. */
  public static List<Signature> of(PDDocument pdf, Path file) {
    List<PDSignature> found = found(pdf);
    return found.isEmpty() ? List.of() : new SignedPdf(pdf, file).all(found);
  }

  private static List<PDSignature> found(PDDocument pdf) {
    try {
      return pdf.getSignatureDictionaries();
    } catch (RuntimeException | StackOverflowError brokenForm) {
      return List.of();
    }
  }
}
