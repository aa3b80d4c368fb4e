package org.baocao.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.jspecify.annotations.Nullable;

/** Finds the files that are attached to a mail; pictures and parts of its page are none. */
final class MailParts {

  private static final int DEEPEST = 20;

  private MailParts() {}

  static List<String> attached(Entity mail) {
    List<String> names = new ArrayList<>();
    collect(mail, false, 0, names);
    return names;
  }

  private static void collect(Entity entity, boolean related, int depth, List<String> names) {
    if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
      boolean ofPage = "related".equalsIgnoreCase(parts.getSubType());
      parts.getBodyParts().forEach(part -> collect(part, ofPage, depth + 1, names));
    } else if (depth > 0 && isAttached(entity, related)) {
      names.add(name(entity));
    }
  }

  private static boolean isAttached(Entity entity, boolean related) {
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    boolean picture = type.startsWith("image/");
    if (type.endsWith("signature") || (picture && related)) {
      return false;
    }
    boolean words = type.equals("text/plain") || type.equals("text/html");
    boolean said = "attachment".equalsIgnoreCase(entity.getDispositionType());
    return said || !(words || picture || related);
  }

  /** Old programs name a file with its type, and write the name in encoded words. */
  private static String name(Entity entity) {
    String name = entity.getFilename();
    if (name == null && type(entity) instanceof ContentTypeField type) {
      name = type.getParameter("name");
    }
    return DecoderUtil.decodeEncodedWords(
        Objects.requireNonNullElse(name, entity.getMimeType()), DecodeMonitor.SILENT);
  }

  private static @Nullable Object type(Entity entity) {
    return entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
  }
}
