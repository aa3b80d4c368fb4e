package org.baocao.read.sign;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.URIDereferencer;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import org.baocao.model.Signature;
import org.baocao.model.Signature.Integrity;
import org.xml.sax.SAXException;

/** The signatures of a Word file (ECMA-376-2, 13): XML signatures over the file's parts. */
public final class DocxSignatures {

  private static final int MOST_CHECKED = 32;

  private static final int LARGEST = 8 << 20;

  /** The parts of a report with all its pictures are less. */
  private static final long MOST_BYTES = 1L << 30;

  private final XMLSignatureFactory factory =
      XMLSignatureFactory.getInstance("DOM", new PackageTransforms());
  private final PackageParts parts;
  private final Set<String> shown;
  private final URIDereferencer content;

  private DocxSignatures(PackageParts parts, Set<String> shown) {
    this.parts = parts;
    this.shown = shown;
    this.content = new PackageDereferencer(parts, factory.getURIDereferencer(), MOST_BYTES);
  }

  /**
   * @param names of the parts that are signatures
   * @param shown names of the parts whose text stands in the document, in lower case
   */
  public static List<Signature> of(List<String> names, PackageParts parts, Set<String> shown) {
    if (names.isEmpty()) {
      return List.of();
    }
    DocxSignatures signatures = new DocxSignatures(parts, shown);
    return names.stream().limit(MOST_CHECKED).map(signatures::signature).toList();
  }

  private Signature signature(String name) {
    try (InputStream in = parts.open(name)) {
      return checked(in == null ? new byte[0] : in.readNBytes(LARGEST));
    } catch (IOException
        | SAXException
        | MarshalException
        | XMLSignatureException
        | RuntimeException
        | StackOverflowError malformed) {
      return new Signature(null, null, Integrity.UNKNOWN);
    }
  }

  private Signature checked(byte[] markup)
      throws IOException, SAXException, MarshalException, XMLSignatureException {
    PackageSignature signature = new PackageSignature(markup, factory, content);
    Seal seal = signature.seal();
    return new Signature(seal.signer(), seal.time(), integrity(seal, signature.parts()));
  }

  private Integrity integrity(Seal seal, Set<String> signed) {
    if (!seal.holds()) {
      return Integrity.CHANGED;
    }
    return signed.containsAll(shown) ? Integrity.UNCHANGED : Integrity.EXTENDED;
  }
}
