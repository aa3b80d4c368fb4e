package org.baocao.read.sign;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import javax.xml.crypto.Data;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.URIDereferencer;
import javax.xml.crypto.URIReference;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.XMLCryptoContext;

/**
 * Finds what a signature refers to: a place in the signature itself or a part of the file, and
 * nothing outside of it.
 */
final class PackageDereferencer implements URIDereferencer {

  private final PackageParts parts;
  private final URIDereferencer inside;
  private long left;

  /** {@code most}: bytes that all parts together may give. */
  PackageDereferencer(PackageParts parts, URIDereferencer inside, long most) {
    this.parts = parts;
    this.inside = inside;
    this.left = most;
  }

  @Override
  public Data dereference(URIReference reference, XMLCryptoContext context)
      throws URIReferenceException {
    String uri = String.valueOf(reference.getURI());
    if (uri.startsWith("#") && !uri.contains("(")) {
      return inside.dereference(reference, context);
    }
    if (!uri.startsWith("/")) {
      throw new URIReferenceException("outside of the file: " + uri);
    }
    try {
      InputStream part = parts.open(part(uri));
      return new OctetStreamData(part == null ? InputStream.nullInputStream() : new Counted(part));
    } catch (IOException unreadable) {
      throw new URIReferenceException(unreadable);
    }
  }

  /** The name alone; behind it stands the content type. */
  static String part(String uri) {
    return URI.create(uri).getPath();
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream part) {
      super(part);
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException("more than a report has");
      }
    }
  }
}
