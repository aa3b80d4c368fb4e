package org.baocao.read.sign;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;

/** Checks signatures in the Cryptographic Message Syntax (RFC 5652), the ones that PDFs hold. */
final class CmsSeal {

  /** Not registered: other parts of the program keep the platform's algorithms. */
  private static final Provider PROVIDER = new BouncyCastleProvider();

  private CmsSeal() {}

  /** The signature is over the bytes themselves, which it does not repeat. */
  static Seal detached(byte[] signature, SignedRange range)
      throws CMSException, OperatorCreationException, GeneralSecurityException {
    return check(new CMSSignedData(new Bytes(range), signature));
  }

  /** The signature is over the SHA-1 digest of the bytes. */
  static Seal overSha1(byte[] signature, SignedRange range)
      throws CMSException, OperatorCreationException, GeneralSecurityException, IOException {
    CMSSignedData signed = new CMSSignedData(signature);
    boolean same =
        signed.getSignedContent() != null
            && signed.getSignedContent().getContent() instanceof byte[] digest
            && Arrays.equals(digest, digest("SHA-1", range));
    Seal seal = check(signed);
    return new Seal(seal.signer(), seal.time(), same && seal.holds());
  }

  /** A time stamp (RFC 3161) of the bytes' digest. */
  static Seal timeStamp(byte[] signature, SignedRange range)
      throws CMSException,
          OperatorCreationException,
          GeneralSecurityException,
          IOException,
          TSPException {
    CMSSignedData signed = new CMSSignedData(signature);
    TimeStampTokenInfo stamped = new TimeStampToken(signed).getTimeStampInfo();
    String algorithm = stamped.getMessageImprintAlgOID().getId();
    boolean same = Arrays.equals(stamped.getMessageImprintDigest(), digest(algorithm, range));
    Seal seal = check(signed);
    return new Seal(seal.signer(), stamped.getGenTime().toInstant(), same && seal.holds());
  }

  private static Seal check(CMSSignedData signed)
      throws CMSException, OperatorCreationException, GeneralSecurityException {
    Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
    if (signers.isEmpty()) {
      throw new CMSException("nobody signed");
    }
    boolean holds = true;
    for (SignerInformation signer : signers) {
      holds &= holds(signer, certificate(signed, signer));
    }
    SignerInformation first = signers.iterator().next();
    String name = CommonName.of(certificate(signed, first));
    return new Seal(name, time(first).orElse(null), holds);
  }

  /** Verified by the bare key: whether the certificate was valid at that time is not judged. */
  private static boolean holds(SignerInformation signer, X509Certificate certificate)
      throws CMSException, OperatorCreationException {
    try {
      return signer.verify(
          new JcaSimpleSignerInfoVerifierBuilder()
              .setProvider(PROVIDER)
              .build(certificate.getPublicKey()));
    } catch (CMSSignerDigestMismatchException changed) {
      return false;
    }
  }

  private static X509Certificate certificate(CMSSignedData signed, SignerInformation signer)
      throws CMSException, GeneralSecurityException {
    @SuppressWarnings("unchecked") // BC's selectors are raw where they meet its stores
    Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
    if (found.isEmpty()) {
      throw new CMSException("no certificate of the signer");
    }
    return new JcaX509CertificateConverter().getCertificate(found.iterator().next());
  }

  private static Optional<Instant> time(SignerInformation signer) {
    return Optional.ofNullable(signer.getSignedAttributes())
        .map(attributes -> attributes.get(CMSAttributes.signingTime))
        .map(Attribute::getAttributeValues)
        .filter(values -> values.length == 1)
        .map(values -> Time.getInstance(values[0]).getDate().toInstant());
  }

  private static byte[] digest(String algorithm, SignedRange range)
      throws GeneralSecurityException, IOException {
    MessageDigest digest = MessageDigest.getInstance(algorithm, PROVIDER);
    try (OutputStream out =
        new java.security.DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      range.copyTo(out);
    }
    return digest.digest();
  }

  /** The signed bytes, read anew whenever they are asked for. */
  private record Bytes(SignedRange range) implements CMSTypedData {

    @Override
    public ASN1ObjectIdentifier getContentType() {
      return CMSObjectIdentifiers.data;
    }

    @Override
    public void write(OutputStream out) throws IOException {
      range.copyTo(out);
    }

    @Override
    public Object getContent() {
      return range;
    }
  }
}
