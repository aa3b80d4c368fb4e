package org.baocao.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Block;
import org.baocao.read.grid.Budget;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.markup.Markup;
import org.baocao.read.text.ListLabels;
import org.jspecify.annotations.Nullable;

/** Footnotes or endnotes by their id, without the marks that refer to them. */
final class Notes {

  static final Notes NONE = new Notes();

  private final Map<String, List<Block>> notes = new HashMap<>();

  private Notes() {}

  static Notes read(
      byte[] part, Styles styles, Numbering numbering, LegacyText letters, Budget budget)
      throws XMLStreamException {
    if (part.length == 0) {
      return NONE;
    }
    Notes notes = new Notes();
    Parts parts =
        new Parts(
            styles, numbering, new ListLabels(), NONE, NONE, new Pages(false), letters, budget);
    Markup in = Markup.of(part);
    while (in.next(0)) {
      switch (in.name()) {
        case "footnote", "endnote" -> notes.note(in, parts);
        default -> {}
      }
    }
    return notes;
  }

  private void note(Markup in, Parts parts) throws XMLStreamException {
    String id = in.attribute("id");
    String type = in.attribute("type");
    if (id == null || (type != null && !type.equals("normal"))) {
      in.skip();
      return;
    }
    List<Block> blocks = new ArrayList<>();
    new Story(parts, blocks::add, blocks::add, true).read(in);
    notes.put(id, blocks);
  }

  List<Block> of(@Nullable String id) {
    return id == null ? List.of() : notes.getOrDefault(id, List.of());
  }
}
