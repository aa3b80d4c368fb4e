package org.baocao.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Submission;
import org.baocao.read.html.HtmlReader;

/** Reads the body of a mail that Outlook saved. */
public final class MsgReader {

  private MsgReader() {}

  /** A damaged file may throw any RuntimeException. */
  public static Reading read(Submission submission, POIFSFileSystem container) throws IOException {
    try (MAPIMessage mail = new MAPIMessage(container)) {
      mail.setReturnNullOnMissingChunk(true);
      return Attachments.document(submission, blocks(mail), mail.getSubject(), attached(mail));
    } catch (ChunkNotFoundException missing) {
      return new Document(submission.source(), null, List.of());
    }
  }

  private static List<String> attached(MAPIMessage mail) {
    return Arrays.stream(mail.getAttachmentFiles())
        .filter(file -> !isOfPage(file))
        .map(MsgReader::name)
        .toList();
  }

  /** A picture that the page shows has an address there. */
  private static boolean isOfPage(AttachmentChunks file) {
    StringChunk type = file.getAttachMimeTag();
    boolean picture = type != null && type.getValue().startsWith("image/");
    return picture && file.getAttachContentId() != null;
  }

  private static String name(AttachmentChunks file) {
    return Stream.of(file.getAttachLongFileName(), file.getAttachFileName())
        .filter(Objects::nonNull)
        .map(StringChunk::getValue)
        .findFirst()
        .orElse("message/rfc822");
  }

  private static List<Block> blocks(MAPIMessage mail) throws IOException, ChunkNotFoundException {
    String page = mail.getHtmlBody();
    if (page != null) {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      return HtmlReader.blocks(new ByteArrayInputStream(bytes), "UTF-8");
    }
    String plain = mail.getTextBody();
    return plain == null ? List.of() : PlainBody.blocks(plain);
  }
}
