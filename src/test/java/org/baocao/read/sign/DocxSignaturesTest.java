package org.baocao.read.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.URIDereferencer;
import javax.xml.crypto.URIReference;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.dom.DOMCryptoContext;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.baocao.model.Document;
import org.baocao.model.Signature;
import org.baocao.model.Signature.Integrity;
import org.baocao.read.Corpus;
import org.baocao.read.docx.DocxReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures of Word files, made by POI, and what is said of them after a part was changed. */
class DocxSignaturesTest {

  private static final Path SAMPLE = Corpus.TINH_LONG.resolve("bao-cao-tinh-long.docx");
  private static final String MARKUP = "_xmlsignatures/sig1.xml";

  private static Signatory chairman;
  @TempDir static Path shared;
  private static Path signed;

  @TempDir Path folder;
  private Map<String, String> parts;

  @BeforeAll
  static void signed() throws Exception {
    chairman = new Signatory("Bùi Tấn Bé");
    signed = chairman.docx(SAMPLE, shared.resolve("signed.docx"), HashAlgorithm.sha256);
  }

  @BeforeEach
  void parts() throws IOException {
    parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(signed.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
  }

  private static List<Signature> read(Path file) {
    var reading = new DocxReader().read(Corpus.submission(file, ""));
    return assertInstanceOf(Document.class, reading).signatures();
  }

  private Integrity integrity() throws IOException {
    Path file = folder.resolve("made.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    List<Signature> signatures = read(file);
    assertEquals(1, signatures.size());
    return signatures.getFirst().integrity();
  }

  private void replace(String part, String what, String by) {
    String before = parts.getOrDefault(part, "");
    assertTrue(before.contains(what), part);
    parts.put(part, before.replace(what, by));
  }

  @Test
  void nobodySigned() {
    assertEquals(List.of(), read(SAMPLE));
  }

  @ParameterizedTest
  @EnumSource(
      value = HashAlgorithm.class,
      names = {"sha1", "sha256", "sha384"})
  void aSignatureHasItsSignerAndItsTime(HashAlgorithm digest) throws Exception {
    Path file = chairman.docx(SAMPLE, folder.resolve("signed.docx"), digest);
    Signature expected = new Signature("Bùi Tấn Bé", Signatory.TIME, Integrity.UNCHANGED);
    assertEquals(List.of(expected), read(file));
  }

  @Test
  void twoSign() throws Exception {
    Signatory office = new Signatory("UBND xã Tịnh Long");
    Path twice = office.docx(signed, folder.resolve("twice.docx"), HashAlgorithm.sha256);
    assertEquals(
        List.of(Integrity.UNCHANGED, Integrity.UNCHANGED),
        read(twice).stream().map(Signature::integrity).toList());
  }

  @Test
  void packedAnewNothingIsChanged() throws IOException {
    assertEquals(Integrity.UNCHANGED, integrity());
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, 6201, 6207",
    "word/styles.xml, '<w:style ', '<w:style  '",
    "_xmlsignatures/sig1.xml, 2025-04-03, 2025-04-04",
    "word/_rels/document.xml.rels, styles.xml, Styles.xml",
  })
  void aDigitChangedIsAChange(String part, String what, String by) throws IOException {
    replace(part, what, by);
    assertEquals(Integrity.CHANGED, integrity());
  }

  @Test
  void aPartTakenAwayIsAChange() throws IOException {
    parts.keySet().removeIf(name -> name.startsWith("word/theme/"));
    assertEquals(Integrity.CHANGED, integrity());
  }

  @Test
  void aRelationshipAddedToAnotherPartThatIsShownExtends() throws IOException {
    String notes =
        "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";
    parts.put("word/added.xml", notes);
    replace(
        "word/_rels/document.xml.rels",
        "</Relationships>",
        "<Relationship Id=\"added\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/footnotes\" Target=\"added.xml\"/></Relationships>");
    assertEquals(Integrity.EXTENDED, integrity());
  }

  @ParameterizedTest
  @CsvSource({
    "http://schemas.openxmlformats.org/package/2006/RelationshipTransform,"
        + " http://www.w3.org/TR/1999/REC-xslt-19991116",
    "Id=\"idOfficeObject\", Id=\"idPackageObject\"",
    "<Signature , <!DOCTYPE a><Signature ",
    "<X509Certificate>, <X509Certificate>AAAA",
    "</SignatureValue>, </OtherValue>",
  })
  void markupThatIsNoSignatureIsUnknown(String what, String by) throws IOException {
    replace(MARKUP, what, by);
    assertEquals(Integrity.UNKNOWN, integrity());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:1/", "file:///etc/hostname", "", "#xpointer(/)", "a.xml"})
  void nothingOutsideOfTheFileIsAskedFor(String uri) {
    URIDereferencer anything =
        (reference, context) -> new OctetStreamData(InputStream.nullInputStream());
    URIReference reference =
        new URIReference() {
          @Override
          public String getURI() {
            return uri;
          }

          @Override
          public String getType() {
            return "";
          }
        };
    assertThrows(
        URIReferenceException.class,
        () ->
            new PackageDereferencer(name -> null, anything, 1)
                .dereference(reference, new DOMCryptoContext() {}));
  }
}
