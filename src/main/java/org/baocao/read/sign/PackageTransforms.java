package org.baocao.read.sign;

import java.security.Provider;
import java.security.Security;
import java.util.Objects;
import javax.xml.crypto.dsig.TransformService;

/** The platform's XML signatures, with the one transform that only Office files have. */
final class PackageTransforms extends Provider {

  private static final long serialVersionUID = 1L;

  private static final String KIND = "TransformService";

  private final transient Provider platform =
      Objects.requireNonNull(Security.getProvider("XMLDSig"));

  /** Not registered, so that nothing else in the program changes. */
  PackageTransforms() {
    super("OfficeSignatures", "1", "XML signatures of Office files");
  }

  @Override
  public Service getService(String type, String algorithm) {
    return type.equals(KIND) && algorithm.equals(RelationshipTransform.ALGORITHM)
        ? new Relationships(this)
        : platform.getService(type, algorithm);
  }

  private static final class Relationships extends Service {

    Relationships(Provider provider) {
      super(
          provider,
          KIND,
          RelationshipTransform.ALGORITHM,
          RelationshipTransform.class.getName(),
          null,
          null);
    }

    @Override
    public TransformService newInstance(Object parameter) {
      return new RelationshipTransform();
    }
  }
}
