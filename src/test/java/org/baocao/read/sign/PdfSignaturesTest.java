package org.baocao.read.sign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.baocao.model.Document;
import org.baocao.model.Signature;
import org.baocao.model.Signature.Integrity;
import org.baocao.model.Submission;
import org.baocao.read.pdf.PdfReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures of PDFs, made here, and what is said of them after the file was changed. */
class PdfSignaturesTest {

  private static final String DETACHED = "adbe.pkcs7.detached";

  private static Signatory chairman;
  private static Signatory office;

  @TempDir Path folder;
  private Path plain;

  @BeforeAll
  static void signatories() throws Exception {
    chairman = new Signatory("Bùi Tấn Bé");
    office = new Signatory("UBND xã Tịnh Long");
  }

  @BeforeEach
  void plain() throws IOException {
    plain = folder.resolve("plain.pdf");
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      write(pdf, "The commune handled 6201 files of 6201 received, one hundred percent.");
      pdf.save(plain.toFile());
    }
  }

  private static void write(PDDocument pdf, String text) throws IOException {
    PDPage page = pdf.getPage(pdf.getNumberOfPages() - 1);
    try (var out = new PDPageContentStream(pdf, page, AppendMode.APPEND, false)) {
      out.beginText();
      out.setFont(new PDType1Font(FontName.HELVETICA), 12);
      out.newLineAtOffset(50, 700 - 20 * pdf.getNumberOfPages());
      out.showText(text);
      out.endText();
    }
  }

  private List<Signature> read(Path file) {
    Submission submission = new Submission(file, "signed.pdf", "", "application/pdf", null);
    return assertInstanceOf(Document.class, new PdfReader().read(submission)).signatures();
  }

  private List<Integrity> integrity(Path file) {
    return read(file).stream().map(Signature::integrity).toList();
  }

  private Path signed(Signatory who, Path file) throws Exception {
    return who.pdf(file, folder.resolve("signed-" + file.getFileName()), DETACHED);
  }

  private Path replaced(Path file, String what, String by) throws IOException {
    String bytes = Files.readString(file, ISO_8859_1);
    assertEquals(2, bytes.split(java.util.regex.Pattern.quote(what), 2).length, what);
    return Files.writeString(
        folder.resolve("replaced.pdf"), bytes.replaceFirst(what, by), ISO_8859_1);
  }

  private Path added(Path file, ToPdf change) throws IOException {
    Path added = folder.resolve("added.pdf");
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file));
        var out = Files.newOutputStream(added)) {
      change.make(pdf);
      pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      pdf.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
      for (PDPage page : pdf.getPages()) {
        page.getCOSObject().setNeedToBeUpdated(true);
      }
      pdf.saveIncremental(out);
    }
    return added;
  }

  private interface ToPdf {
    void make(PDDocument pdf) throws IOException;
  }

  @Test
  void nobodySigned() {
    assertEquals(List.of(), read(plain));
  }

  @ParameterizedTest
  @ValueSource(strings = {DETACHED, "ETSI.CAdES.detached", "adbe.pkcs7.sha1", "ETSI.RFC3161"})
  void aSignatureHasItsSignerAndItsTimeAndHoldsUntilADigitIsChanged(String kind) throws Exception {
    Path signed = chairman.pdf(plain, folder.resolve("signed.pdf"), kind);
    Signature signature = read(signed).getFirst();
    assertEquals("Bùi Tấn Bé", signature.signer());
    assertEquals(Integrity.UNCHANGED, signature.integrity());
    Path changed = replaced(signed, "handled 6201", "handled 6207");
    assertEquals(List.of(Integrity.CHANGED), integrity(changed));
    assertEquals("Bùi Tấn Bé", read(changed).getFirst().signer());
  }

  @Test
  void aTimeStampSaysItsOwnTime() throws Exception {
    Path stamped = chairman.pdf(plain, folder.resolve("signed.pdf"), "ETSI.RFC3161");
    assertEquals(Signatory.TIME, read(stamped).getFirst().time());
  }

  @Test
  void whoSignsAfterwardsDoesNotHarmWhoSignedBefore() throws Exception {
    Path twice = signed(office, signed(chairman, plain));
    Path stamped = office.pdf(twice, folder.resolve("stamped.pdf"), "ETSI.RFC3161");
    assertEquals(
        List.of("Bùi Tấn Bé", "UBND xã Tịnh Long", "UBND xã Tịnh Long"),
        read(stamped).stream().map(Signature::signer).toList());
    assertEquals(
        List.of(Integrity.UNCHANGED, Integrity.UNCHANGED, Integrity.UNCHANGED), integrity(stamped));
  }

  @Test
  void aPageAddedAfterwardsExtends() throws Exception {
    ToPdf page =
        pdf -> {
          pdf.addPage(new PDPage());
          write(pdf, "An appendix that nobody signed, with 17 rows.");
        };
    assertEquals(List.of(Integrity.EXTENDED), integrity(added(signed(chairman, plain), page)));
  }

  @Test
  void textPutOverAPageExtendsEvenUnderALaterSignature() throws Exception {
    Path over = added(signed(chairman, plain), pdf -> write(pdf, "6199"));
    assertEquals(List.of(Integrity.EXTENDED), integrity(over));
    assertEquals(List.of(Integrity.EXTENDED, Integrity.UNCHANGED), integrity(signed(office, over)));
  }

  @Test
  void theProofsOfASignatureDoNotExtend() throws Exception {
    ToPdf proofs =
        pdf ->
            pdf.getDocumentCatalog()
                .getCOSObject()
                .setItem(COSName.getPDFName("DSS"), new COSDictionary());
    assertEquals(List.of(Integrity.UNCHANGED), integrity(added(signed(chairman, plain), proofs)));
  }

  @ParameterizedTest
  @CsvSource({"0 4 10 4, true", "0 3 10 4, false", "0 4 11 3, false"})
  void theGapHoldsTheSignatureAndNothingElse(String range, boolean holds) throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "aaaa<0102>bbbb");
    COSArray numbers = new COSArray();
    for (String number : range.split(" ")) {
      numbers.add(COSInteger.get(Long.parseLong(number)));
    }
    SignedRange signed = SignedRange.of(numbers, file).orElseThrow();
    assertEquals(holds, signed.leavesOut(new byte[] {1, 2}));
  }

  @ParameterizedTest
  @ValueSource(strings = {"adbe.x509.rsa_sha1", "of.some.other.kind"})
  void aKindThatIsNotKnownIsUnknown(String kind) throws Exception {
    Path signed = chairman.pdf(plain, folder.resolve("signed.pdf"), kind);
    assertEquals(List.of(Integrity.UNKNOWN), integrity(signed));
    assertEquals(Signatory.TIME, read(signed).getFirst().time());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3080", "308"})
  void contentsThatAreNoSignatureAreUnknown(String start) throws Exception {
    Path signed = signed(chairman, plain);
    assertEquals(
        List.of(Integrity.UNKNOWN),
        integrity(
            replaced(signed, "/Contents <" + start, "/Contents <" + "f".repeat(start.length()))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0 1 2", "0 9 5 3", "0 1 99999999999999 3", "0 /A /B /C"})
  void aRangeThatIsNoneIsUnknown(String range) throws Exception {
    Path signed = signed(chairman, plain);
    String bytes = Files.readString(signed, ISO_8859_1);
    String old = bytes.replaceFirst("(?s).*/ByteRange \\[([^\\]]*)\\].*", "$1");
    Path other = replaced(signed, old, String.format("%-" + old.length() + "s", range));
    assertEquals(List.of(Integrity.UNKNOWN), integrity(other));
  }
}
