package org.baocao.read.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.URIDereferencer;
import javax.xml.crypto.dsig.Manifest;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.XMLObject;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.xml.sax.SAXException;

/** One signature of an Office file; the parts that it signs are listed in its manifests. */
final class PackageSignature {

  private final SignatureMarkup markup;
  private final DOMValidateContext context;
  private final XMLSignature signature;

  PackageSignature(byte[] xml, XMLSignatureFactory factory, URIDereferencer content)
      throws IOException, SAXException, MarshalException {
    markup = SignatureMarkup.of(new ByteArrayInputStream(xml));
    context = new DOMValidateContext(markup.certificate().getPublicKey(), markup.root());
    // The platform's policy refuses SHA-1 and more than 30 parts, both usual in Word files. What
    // it guards against besides, the markup and the dereferencer rule out.
    context.setProperty("org.jcp.xml.dsig.secureValidation", false);
    context.setURIDereferencer(content);
    signature = factory.unmarshalXMLSignature(context);
  }

  Seal seal() throws XMLSignatureException {
    X509Certificate certificate = markup.certificate();
    boolean holds = signature.validate(context) && partsHold();
    return new Seal(CommonName.of(certificate), markup.time(ownReferences()), holds);
  }

  private boolean partsHold() throws XMLSignatureException {
    Set<String> checked = new HashSet<>();
    for (Reference part : references().toList()) {
      if (!checked.add(part.getURI())) {
        throw new XMLSignatureException("a part is listed twice");
      }
      if (!part.validate(context)) {
        return false;
      }
    }
    return true;
  }

  /** The names of the parts that it signs, in lower case. */
  Set<String> parts() {
    return references()
        .map(part -> PackageDereferencer.part(part.getURI()).toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of the manifests that are signed themselves. */
  private Stream<Reference> references() {
    Set<String> signed = ownReferences();
    return objects()
        .flatMap(
            object ->
                manifests(object)
                    .filter(one -> signed.contains(object.getId()) || signed.contains(one.getId())))
        .flatMap(PackageSignature::references);
  }

  /** What stands in the signature's own markup and is signed, by its {@code Id}. */
  private Set<String> ownReferences() {
    return ((List<?>) signature.getSignedInfo().getReferences())
        .stream()
            .map(one -> String.valueOf(((Reference) one).getURI()))
            .filter(uri -> uri.startsWith("#"))
            .map(uri -> uri.substring(1))
            .collect(Collectors.toSet());
  }

  private Stream<XMLObject> objects() {
    return ((List<?>) signature.getObjects()).stream().map(XMLObject.class::cast);
  }

  private static Stream<Manifest> manifests(XMLObject object) {
    return ((List<?>) object.getContent())
        .stream().filter(Manifest.class::isInstance).map(Manifest.class::cast);
  }

  private static Stream<Reference> references(Manifest manifest) {
    return ((List<?>) manifest.getReferences()).stream().map(Reference.class::cast);
  }
}
