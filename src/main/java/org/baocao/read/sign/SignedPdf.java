package org.baocao.read.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.baocao.model.Signature;
import org.baocao.model.Signature.Integrity;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.jspecify.annotations.Nullable;

/**
 * Checks the signatures of a PDF. One that only further signatures follow counts as unchanged:
 * offices sign one after the other, each by adding to the file.
 */
final class SignedPdf {

  /** Each check reads the whole file; no report goes through so many hands. */
  private static final int MOST_CHECKED = 32;

  private final PDDocument pdf;
  private final Path file;

  SignedPdf(PDDocument pdf, Path file) {
    this.pdf = pdf;
    this.file = file;
  }

  /** What cannot be made out is unknown; never an exception. */
  List<Signature> all(List<PDSignature> found) {
    return found.stream()
        .sorted(Comparator.comparingLong(SignedPdf::end))
        .limit(MOST_CHECKED)
        .map(this::signature)
        .toList();
  }

  private static long end(PDSignature signature) {
    COSArray range = signature.getCOSObject().getCOSArray(COSName.BYTERANGE);
    return range == null ? Long.MAX_VALUE : range.getInt(2) + (long) range.getInt(3);
  }

  private Signature signature(PDSignature signature) {
    Signature unknown = new Signature(name(signature), time(signature), Integrity.UNKNOWN);
    try {
      return checked(signature, unknown);
    } catch (IOException
        | RuntimeException
        | StackOverflowError
        | CMSException
        | TSPException
        | OperatorCreationException
        | GeneralSecurityException malformed) {
      return unknown;
    }
  }

  private Signature checked(PDSignature signature, Signature said)
      throws IOException,
          CMSException,
          TSPException,
          OperatorCreationException,
          GeneralSecurityException {
    COSArray bytes = signature.getCOSObject().getCOSArray(COSName.BYTERANGE);
    SignedRange range = bytes == null ? null : SignedRange.of(bytes, file).orElse(null);
    Seal seal = range == null ? null : seal(signature, range);
    if (range == null || seal == null) {
      return said;
    }
    return new Signature(
        Optional.ofNullable(seal.signer()).orElse(said.signer()),
        Optional.ofNullable(seal.time()).orElse(said.time()),
        seal.holds() && range.leavesOut(signature.getContents())
            ? sinceThen(range)
            : Integrity.CHANGED);
  }

  private static @Nullable Seal seal(PDSignature signature, SignedRange range)
      throws IOException,
          CMSException,
          TSPException,
          OperatorCreationException,
          GeneralSecurityException {
    byte[] contents = signature.getContents();
    return switch (String.valueOf(signature.getSubFilter())) {
      case "adbe.pkcs7.detached", "ETSI.CAdES.detached" -> CmsSeal.detached(contents, range);
      case "adbe.pkcs7.sha1" -> CmsSeal.overSha1(contents, range);
      case "ETSI.RFC3161" -> CmsSeal.timeStamp(contents, range);
      default -> null;
    };
  }

  private Integrity sinceThen(SignedRange range) throws IOException {
    return range.isWholeFile() || Revision.showsTheSame(pdf, range)
        ? Integrity.UNCHANGED
        : Integrity.EXTENDED;
  }

  private static @Nullable String name(PDSignature signature) {
    String name = signature.getName();
    return name == null ? null : Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static @Nullable Instant time(PDSignature signature) {
    Calendar time = signature.getSignDate();
    return time == null ? null : time.toInstant();
  }
}
