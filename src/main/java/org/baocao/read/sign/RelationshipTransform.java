package org.baocao.read.sign;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.InvalidAlgorithmParameterException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.crypto.Data;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.XMLStructure;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.TransformException;
import javax.xml.crypto.dsig.TransformService;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Leaves the relationships that were signed, ordered and filled up (ECMA-376-2, 13.2.4.24). */
public final class RelationshipTransform extends TransformService {

  static final String ALGORITHM =
      "http://schemas.openxmlformats.org/package/2006/RelationshipTransform";

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Set<String> ids = new HashSet<>();
  private final Set<String> types = new HashSet<>();

  @Override
  public void init(XMLStructure parent, XMLCryptoContext context) {
    Element transform = (Element) ((DOMStructure) parent).getNode();
    for (Element kept : Elements.in(transform, "*")) {
      ids.add(kept.getAttribute("SourceId"));
      types.add(kept.getAttribute("SourceType"));
    }
  }

  @Override
  public void init(@Nullable TransformParameterSpec parameters)
      throws InvalidAlgorithmParameterException {
    throw new InvalidAlgorithmParameterException("signatures are checked here, not made");
  }

  @Override
  public @Nullable AlgorithmParameterSpec getParameterSpec() {
    return null;
  }

  @Override
  public void marshalParams(XMLStructure parent, XMLCryptoContext context) {
    throw new UnsupportedOperationException("signatures are checked here, not made");
  }

  @Override
  public boolean isFeatureSupported(String feature) {
    return false;
  }

  @Override
  public Data transform(Data data, XMLCryptoContext context) throws TransformException {
    try (InputStream in = ((OctetStreamData) data).getOctetStream()) {
      byte[] kept = kept(Elements.parse(in));
      return new OctetStreamData(new ByteArrayInputStream(kept));
    } catch (java.io.IOException | org.xml.sax.SAXException broken) {
      throw new TransformException(broken);
    }
  }

  @Override
  public Data transform(Data data, XMLCryptoContext context, OutputStream out)
      throws TransformException {
    return transform(data, context);
  }

  /** In canonical form already. */
  private byte[] kept(Element relationships) {
    TreeMap<String, String> kept = new TreeMap<>();
    for (Element one : Elements.in(relationships, "Relationship")) {
      if (ids.contains(one.getAttribute("Id")) || types.contains(one.getAttribute("Type"))) {
        String mode = one.getAttribute("TargetMode");
        kept.put(
            one.getAttribute("Id"),
            "<Relationship Id=\"%s\" Target=\"%s\" TargetMode=\"%s\" Type=\"%s\"></Relationship>"
                .formatted(
                    escaped(one.getAttribute("Id")),
                    escaped(one.getAttribute("Target")),
                    mode.isEmpty() ? "Internal" : escaped(mode),
                    escaped(one.getAttribute("Type"))));
      }
    }
    String whole = "<Relationships xmlns=\"" + NAMESPACE + "\">%s</Relationships>";
    return whole.formatted(String.join("", kept.values())).getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
