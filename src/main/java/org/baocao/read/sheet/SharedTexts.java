package org.baocao.read.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.baocao.model.Paragraph;
import org.baocao.read.grid.Budget;
import org.baocao.read.letters.LegacyText;
import org.jspecify.annotations.Nullable;

/** The texts that cells of an .xlsx share; each is made once for every font that it stands in. */
final class SharedTexts {

  private record Use(int number, @Nullable String font) {}

  private final List<RichText> texts;
  private final LegacyText letters;
  private final Budget budget;
  private final Map<Use, Paragraph> shown = new HashMap<>();

  SharedTexts(byte[] part, LegacyText letters, Budget budget) throws XMLStreamException {
    this.texts = RichText.shared(part);
    this.letters = letters;
    this.budget = budget;
  }

  Paragraph shown(int number, @Nullable String cellFont) {
    return shown.computeIfAbsent(
        new Use(number, cellFont), use -> texts.get(number).shown(cellFont, letters, budget));
  }
}
