package org.baocao.read.doc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;

/** The text boxes of a file, each given out once: at its anchor, or at the end of the text. */
final class DocBoxes {

  /** [MS-DOC] 2.5.6: fcPlcftxbxTxt in the file information block, and lcb after it. */
  private static final int TABLE_AT = 154 + 56 * 8;

  /** [MS-DOC] 2.8.33 and 2.9.103: the size of a text box's entry, and where its shape stands. */
  private static final int ENTRY = 22;

  private static final int SHAPE_AT = 14;

  private final HWPFDocument file;
  private final Map<Integer, Range> boxes = new LinkedHashMap<>();

  DocBoxes(HWPFDocument file) throws IOException {
    this.file = file;
    try {
      find();
    } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
      throw new IOException("text boxes", damaged);
    }
  }

  private void find() {
    Range all = file.getMainTextboxRange();
    if (all.getEndOffset() > all.getStartOffset()) {
      ByteBuffer header = ByteBuffer.wrap(file.getMainStream()).order(ByteOrder.LITTLE_ENDIAN);
      int length = header.getInt(TABLE_AT + 4);
      ByteBuffer table =
          ByteBuffer.wrap(file.getTableStream(), header.getInt(TABLE_AT), length)
              .slice()
              .order(ByteOrder.LITTLE_ENDIAN);
      take(all, table, (length - 4) / (ENTRY + 4));
    }
  }

  private void take(Range all, ByteBuffer table, int count) {
    for (int i = 0; i < count; i++) {
      int shape = table.getInt(4 * (count + 1) + ENTRY * i + SHAPE_AT);
      int start = all.getStartOffset() + table.getInt(4 * i);
      int end = Math.min(all.getStartOffset() + table.getInt(4 * i + 4), all.getEndOffset());
      if (start < end) {
        boxes.put(boxes.containsKey(shape) ? -i - 1 : shape, new Range(start, end, file));
      }
    }
  }

  /** The box whose drawing is anchored at a character position. */
  Optional<Range> at(int position) {
    if (boxes.isEmpty()) {
      return Optional.empty();
    }
    OfficeDrawing drawing = file.getOfficeDrawingsMain().getOfficeDrawingAt(position);
    return drawing == null
        ? Optional.empty()
        : Optional.ofNullable(boxes.remove(drawing.getShapeId()));
  }

  /** Boxes in a group of drawings have no anchor of their own. */
  Iterable<Range> left() {
    return boxes.values();
  }
}
