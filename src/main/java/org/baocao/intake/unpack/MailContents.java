package org.baocao.intake.unpack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.baocao.intake.FileNames;
import org.jspecify.annotations.Nullable;

/** The files attached to a mail; its words, its page's pictures and signatures are none. */
final class MailContents {

  private final MimeTokenStream tokens =
      new MimeTokenStream(
          MimeConfig.PERMISSIVE,
          DecodeMonitor.SILENT,
          new DefaultBodyDescriptorBuilder(
              null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));

  /** The kinds of the multiparts around the token. */
  private final Deque<String> around = new ArrayDeque<>();

  private final Shelf shelf;

  private MailContents(Shelf shelf) {
    this.shelf = shelf;
  }

  static void put(Path file, String name, Shelf shelf) throws IOException {
    MailContents contents = new MailContents(shelf);
    contents.tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      contents.tokens.parse(bytes);
      contents.put();
    } catch (MimeException damaged) {
      throw new IOException(damaged);
    }
  }

  private void put() throws IOException, MimeException {
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_MULTIPART -> around.push(subtype(part()));
        case T_END_MULTIPART -> around.pop();
        case T_BODY -> body(part());
        default -> {}
      }
    }
  }

  private MaximalBodyDescriptor part() {
    return (MaximalBodyDescriptor) tokens.getBodyDescriptor();
  }

  private void body(MaximalBodyDescriptor part) throws IOException {
    if (isAttached(part, around.contains("related"))) {
      try (InputStream bytes = tokens.getDecodedInputStream()) {
        shelf.put(FileNames.safe(name(part)), bytes);
      }
    }
  }

  private static boolean isAttached(MaximalBodyDescriptor part, boolean related) {
    String type = part.getMimeType().toLowerCase(Locale.ROOT);
    boolean picture = type.startsWith("image/");
    if (type.endsWith("signature") || (picture && related)) {
      return false;
    }
    boolean words = type.equals("text/plain") || type.equals("text/html");
    boolean said = "attachment".equalsIgnoreCase(part.getContentDispositionType());
    return said || !(words || picture || related);
  }

  private static String subtype(MaximalBodyDescriptor part) {
    return Objects.requireNonNullElse(part.getSubType(), "mixed").toLowerCase(Locale.ROOT);
  }

  /** Old programs name a file with its type, and write the name in encoded words. */
  private static String name(MaximalBodyDescriptor part) {
    String name = part.getContentDispositionFilename();
    if (name == null) {
      name = part.getContentTypeParameters().get("name");
    }
    return name == null
        ? unnamed(part.getMimeType())
        : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
  }

  private static String unnamed(@Nullable String type) {
    return "message/rfc822".equalsIgnoreCase(type)
        ? "message.eml"
        : "attachment." + Objects.requireNonNullElse(type, "").replaceFirst(".*/", "");
  }
}
