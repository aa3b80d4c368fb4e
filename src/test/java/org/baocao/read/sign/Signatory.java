package org.baocao.read.sign;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.crypt.dsig.SignatureConfig;
import org.apache.poi.poifs.crypt.dsig.SignatureInfo;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Someone who signs, under a certificate of their own making. */
final class Signatory {

  static final Instant TIME = Instant.parse("2025-04-03T08:15:00Z");

  private final KeyPair keys;
  private final X509Certificate certificate;

  Signatory(String name) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
    X500Name subject = new X500Name("CN=" + name + ",O=UBND xã Tịnh Long,C=VN");
    var builder =
        new JcaX509v3CertificateBuilder(
            subject,
            BigInteger.ONE,
            Date.from(TIME.minusSeconds(1000)),
            Date.from(TIME.plusSeconds(1000)),
            subject,
            keys.getPublic());
    builder.addExtension(
        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    certificate =
        new JcaX509CertificateConverter()
            .getCertificate(
                builder.build(
                    new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
  }

  /** Adds a signature to a copy of the PDF. */
  Path pdf(Path file, Path signed, String subFilter) throws Exception {
    PDSignature signature = new PDSignature();
    signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
    signature.setSubFilter(COSName.getPDFName(subFilter));
    Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    time.setTimeInMillis(TIME.toEpochMilli());
    signature.setSignDate(time);
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file));
        var out = Files.newOutputStream(signed)) {
      document.addSignature(signature, contents(subFilter));
      document.saveIncremental(out);
    }
    return signed;
  }

  private SignatureInterface contents(String subFilter) {
    return content -> {
      try {
        return switch (subFilter) {
          case "ETSI.RFC3161" -> timeStamp(sha(content, "SHA-256"));
          case "adbe.pkcs7.sha1" -> cms(sha(content, "SHA-1"), true);
          default -> cms(content.readAllBytes(), false);
        };
      } catch (Exception failed) {
        throw new IOException(failed);
      }
    };
  }

  private static byte[] sha(InputStream content, String algorithm) throws Exception {
    return MessageDigest.getInstance(algorithm).digest(content.readAllBytes());
  }

  private byte[] cms(byte[] content, boolean repeated) throws Exception {
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSimpleSignerInfoGeneratorBuilder()
            .build("SHA256withRSA", keys.getPrivate(), certificate));
    generator.addCertificates(new JcaCertStore(List.of(certificate)));
    return generator.generate(new CMSProcessableByteArray(content), repeated).getEncoded();
  }

  private byte[] timeStamp(byte[] digest) throws Exception {
    TimeStampRequestGenerator asked = new TimeStampRequestGenerator();
    asked.setCertReq(true);
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build("SHA256withRSA", keys.getPrivate(), certificate),
            new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
            new ASN1ObjectIdentifier("1.2.3"));
    tokens.addCertificates(new JcaCertStore(List.of(certificate)));
    return tokens
        .generate(asked.generate(TSPAlgorithms.SHA256, digest), BigInteger.ONE, Date.from(TIME))
        .getEncoded();
  }

  /** Signs a copy of the Word file. */
  Path docx(Path file, Path signed, HashAlgorithm digest) throws Exception {
    Files.copy(file, signed, StandardCopyOption.REPLACE_EXISTING);
    SignatureConfig config = new SignatureConfig();
    config.setKey(keys.getPrivate());
    config.setSigningCertificateChain(List.of(certificate));
    config.setDigestAlgo(digest);
    config.setExecutionTime(Date.from(TIME));
    config.setAllowMultipleSignatures(true);
    try (OPCPackage open = OPCPackage.open(signed.toFile(), PackageAccess.READ_WRITE)) {
      SignatureInfo info = new SignatureInfo();
      info.setOpcPackage(open);
      info.setSignatureConfig(config);
      info.confirmSignature();
    }
    return signed;
  }
}
