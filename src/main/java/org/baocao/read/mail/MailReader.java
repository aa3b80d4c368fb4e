package org.baocao.read.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.baocao.model.Block;
import org.baocao.model.Reading;
import org.baocao.model.Submission;
import org.baocao.read.grid.Attempt;
import org.baocao.read.html.HtmlReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a mail, its web page rather than its plain text; attachments are named, not
 * read.
 */
public final class MailReader {

  private static final int DEEPEST = 20;

  private MailReader() {}

  public static Reading read(Submission submission) {
    return Attempt.of(
        submission,
        () -> {
          DefaultMessageBuilder builder = new DefaultMessageBuilder();
          builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
          try (InputStream bytes = Files.newInputStream(submission.path())) {
            Message mail = builder.parseMessage(bytes);
            return Attachments.document(
                submission, blocks(mail), mail.getSubject(), MailParts.attached(mail));
          }
        });
  }

  private static List<Block> blocks(Message mail) throws IOException {
    Entity page = part(mail, "text/html", 0);
    if (page != null && page.getBody() instanceof SingleBody body) {
      try (InputStream text = body.getInputStream()) {
        return HtmlReader.blocks(text, page.getCharset());
      }
    }
    Entity plain = part(mail, "text/plain", 0);
    if (plain != null && plain.getBody() instanceof SingleBody body) {
      try (InputStream text = body.getInputStream()) {
        return PlainBody.blocks(PlainBody.text(text.readAllBytes(), plain));
      }
    }
    return List.of();
  }

  /** The first part of a kind that is not attached. */
  private static @Nullable Entity part(Entity entity, String type, int depth) {
    Body body = entity.getBody();
    if (body instanceof Multipart parts && depth < DEEPEST) {
      for (Entity inner : parts.getBodyParts()) {
        Entity found = part(inner, type, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    return type.equalsIgnoreCase(entity.getMimeType()) && !attached ? entity : null;
  }
}
