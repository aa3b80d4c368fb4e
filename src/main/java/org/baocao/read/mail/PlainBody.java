package org.baocao.read.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.baocao.model.Block;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.PlainText;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.text.BlockList;

/** A body without any formatting: a paragraph each line. */
final class PlainBody {

  /** What programs of the time before Unicode wrote without saying so. */
  private static final Charset OLD = Charset.forName("windows-1252");

  private PlainBody() {}

  static List<Block> blocks(String text) {
    LegacyText letters = new LegacyText();
    List<Block> blocks = blocks(text, letters);
    return letters.settle() ? blocks(text, letters) : blocks;
  }

  private static List<Block> blocks(String text, LegacyText letters) {
    BlockList blocks = new BlockList(new Budget());
    text.lines().map(line -> paragraph(line, letters)).forEach(blocks::flow);
    return blocks.blocks();
  }

  private static Paragraph paragraph(String line, LegacyText letters) {
    String shown = PlainText.of(letters.text(null, line));
    letters.endPassage();
    return new Paragraph(0, shown, Emphasis.NONE, null, null);
  }

  /** In what a part says it is written; where it does not, or Java does not know it, by itself. */
  static String text(byte[] bytes, Entity part) {
    String name = part.getCharset();
    try {
      boolean said = name != null && !name.equalsIgnoreCase("us-ascii");
      return said ? new String(bytes, Charset.forName(name)) : unsaid(bytes);
    } catch (IllegalArgumentException unknown) {
      return unsaid(bytes);
    }
  }

  private static String unsaid(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, OLD);
    }
  }
}
