package org.baocao.read.sign;

import java.security.cert.X509Certificate;
import java.text.Normalizer;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.jspecify.annotations.Nullable;

/** The person or office that a certificate names. */
final class CommonName {

  private CommonName() {}

  /** Null where the certificate has no common name. */
  static @Nullable String of(X509Certificate certificate) {
    try {
      return new LdapName(certificate.getSubjectX500Principal().getName())
          .getRdns().reversed().stream()
              .filter(part -> part.getType().equalsIgnoreCase("CN"))
              .map(Rdn::getValue)
              .filter(String.class::isInstance)
              .map(name -> Normalizer.normalize((String) name, Normalizer.Form.NFC))
              .findFirst()
              .orElse(null);
    } catch (InvalidNameException noName) {
      return null;
    }
  }
}
