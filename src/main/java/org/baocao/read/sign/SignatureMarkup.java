package org.baocao.read.sign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The markup of a signature: no two elements of one name, no transform but those known. */
final class SignatureMarkup {

  /** Canonical forms; any other transform could hide from the digest what a reader sees. */
  private static final Set<String> TRANSFORMS =
      Set.of(
          RelationshipTransform.ALGORITHM,
          "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
          "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
          "http://www.w3.org/2001/10/xml-exc-c14n#",
          "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
          "http://www.w3.org/2006/12/xml-c14n11",
          "http://www.w3.org/2006/12/xml-c14n11#WithComments");

  private final Element root;
  private final X509Certificate certificate;

  private SignatureMarkup(Element root) throws SAXException {
    this.root = root;
    Set<String> ids = new HashSet<>();
    for (Element element : Elements.in(root, "*")) {
      if (element.hasAttribute("Id")) {
        element.setIdAttribute("Id", true);
        mustHold(ids.add(element.getAttribute("Id")), "two elements are named alike");
      }
    }
    mustHold(
        Elements.in(root, "Transform").stream()
            .allMatch(transform -> TRANSFORMS.contains(transform.getAttribute("Algorithm"))),
        "a transform that is not known");
    this.certificate = signersOwn(certificates(root));
  }

  static SignatureMarkup of(InputStream in) throws IOException, SAXException {
    return new SignatureMarkup(Elements.parse(in));
  }

  private static void mustHold(boolean condition, String otherwise) throws SAXException {
    if (!condition) {
      throw new SAXException(otherwise);
    }
  }

  Element root() {
    return root;
  }

  X509Certificate certificate() {
    return certificate;
  }

  private static List<X509Certificate> certificates(Element root) throws SAXException {
    List<X509Certificate> all = new ArrayList<>();
    for (Element info : Elements.in(root, "KeyInfo")) {
      for (Element one : Elements.in(info, "X509Certificate")) {
        byte[] bytes = Base64.getMimeDecoder().decode(one.getTextContent());
        try {
          all.add(
              (X509Certificate)
                  CertificateFactory.getInstance("X.509")
                      .generateCertificate(new ByteArrayInputStream(bytes)));
        } catch (CertificateException broken) {
          throw new SAXException(broken);
        }
      }
    }
    return all;
  }

  /** The end of the chain: the one that issued none of the others. */
  private static X509Certificate signersOwn(List<X509Certificate> chain) throws SAXException {
    return chain.stream()
        .filter(
            one ->
                chain.stream()
                    .filter(other -> !other.equals(one))
                    .noneMatch(
                        other ->
                            other.getIssuerX500Principal().equals(one.getSubjectX500Principal())))
        .findFirst()
        .orElseThrow(() -> new SAXException("no certificate"));
  }

  /** When it was made, by one of the elements whose names are given. */
  @Nullable Instant time(Set<String> signed) {
    return Elements.in(root, "*").stream()
        .filter(element -> signed.contains(element.getAttribute("Id")))
        .flatMap(SignatureMarkup::times)
        .findFirst()
        .orElse(null);
  }

  private static Stream<Instant> times(Element signed) {
    return Stream.concat(
            Elements.in(signed, "SigningTime").stream(),
            Elements.in(signed, "SignatureTime").stream()
                .flatMap(time -> Elements.in(time, "Value").stream()))
        .flatMap(
            time -> {
              try {
                return Stream.of(OffsetDateTime.parse(time.getTextContent().strip()).toInstant());
              } catch (DateTimeException other) {
                return Stream.empty();
              }
            });
  }
}
