package org.baocao.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.baocao.model.Block;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.PlainText;
import org.jspecify.annotations.Nullable;

/** A paragraph while it is read: its visible text, how it is set, and what is anchored in it. */
public final class ParagraphText {

  /** A raised digit after one of these belongs to the unit: m2, km2. */
  private static final Pattern UNIT = Pattern.compile("(?:^|.*\\P{L})(?:m|mm|cm|dm|hm|km)");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Budget budget;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> anchored = new ArrayList<>();
  private @Nullable Integer page;
  private boolean visible;
  private boolean bold = true;
  private boolean italic = true;

  public ParagraphText(Budget budget) {
    this.budget = budget;
  }

  /** {@code onPage} is the page on which {@code more} stands, null where it is not known. */
  public void append(String more, Look look, @Nullable Integer onPage) {
    if (look.hidden() || more.isEmpty()) {
      return;
    }
    budget.characters(more.length());
    if (!more.isBlank()) {
      page = visible ? page : onPage;
      visible = true;
      bold &= look.bold();
      italic &= look.italic();
    }
    String shown = look.capitals() ? more.toUpperCase(Locale.ROOT) : more;
    text.append(look.superscript() && !endsWithUnit() ? raised(shown) : shown);
  }

  private boolean endsWithUnit() {
    return UNIT.matcher(text.substring(Math.max(0, text.length() - 4))).matches();
  }

  /** A mark must not become a digit of the number before or after it. */
  private static String raised(String more) {
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      raised.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
    }
    return raised.toString();
  }

  public void anchor(Block block) {
    anchored.add(block);
  }

  public List<Block> anchored() {
    return anchored;
  }

  public boolean isBlank() {
    return !visible;
  }

  public Paragraph finish(String label, boolean centred, int outline) {
    budget.pieces(1);
    Emphasis emphasis = new Emphasis(visible && bold, visible && italic, centred, outline);
    return new Paragraph(0, PlainText.of(label + PlainText.of(text)), emphasis, page, null);
  }
}
