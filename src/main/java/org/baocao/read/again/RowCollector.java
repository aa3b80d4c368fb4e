package org.baocao.read.again;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text and the rows of tables in XHTML; of a table in a cell the outer cell has the text too.
 */
final class RowCollector extends DefaultHandler {

  private final StringBuilder text = new StringBuilder();
  private final List<List<String>> rows = new ArrayList<>();
  private final Deque<List<String>> open = new ArrayDeque<>();
  private final Deque<StringBuilder> cells = new ArrayDeque<>();

  String text() {
    return text.toString();
  }

  List<List<String>> rows() {
    return rows;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "tr" -> open.push(new ArrayList<>());
      case "td", "th" -> cells.push(new StringBuilder());
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (name) {
      case "tr" -> rows.add(open.pop());
      case "td", "th" -> {
        String cell = cells.pop().toString();
        if (!open.isEmpty()) {
          open.peek().add(cell);
        }
        text.append('\n');
      }
      case "p", "br", "div", "li" -> append("\n");
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    append(new String(chars, start, length));
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) {
    append(" ");
  }

  private void append(String words) {
    text.append(words);
    cells.forEach(cell -> cell.append(words));
  }
}
