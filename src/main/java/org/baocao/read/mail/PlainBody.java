package org.baocao.read.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.baocao.model.Block;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.read.grid.PlainText;
import org.baocao.read.text.BlockList;

/** A body without any formatting: a paragraph each line. */
final class PlainBody {

  private PlainBody() {}

  static List<Block> blocks(String text) {
    BlockList blocks = new BlockList();
    text.lines()
        .map(line -> new Paragraph(0, PlainText.of(line), Emphasis.NONE, null, null))
        .forEach(blocks::flow);
    return blocks.blocks();
  }

  /** What a part says it is written in; UTF-8 where Java does not know it. */
  static Charset charset(Entity part) {
    String name = part.getCharset();
    try {
      boolean unsaid = name == null || name.equalsIgnoreCase("us-ascii");
      return unsaid ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
