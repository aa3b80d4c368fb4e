package org.baocao.read.sheet;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeContainer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;

/** What is written in the text boxes and shapes that float over a sheet of an .xls. */
final class XlsShapes {

  private XlsShapes() {}

  /** None of a drawing that POI does not understand: the cells are read all the same. */
  static List<HSSFRichTextString> of(HSSFSheet sheet) {
    try {
      HSSFPatriarch drawing = sheet.getDrawingPatriarch();
      return drawing == null ? List.of() : texts(drawing).toList();
    } catch (RuntimeException unknownShape) {
      return List.of();
    }
  }

  private static Stream<HSSFRichTextString> texts(HSSFShapeContainer shapes) {
    return StreamSupport.stream(shapes.spliterator(), false).flatMap(XlsShapes::texts);
  }

  private static Stream<HSSFRichTextString> texts(HSSFShape shape) {
    if (shape instanceof HSSFShapeContainer group) {
      return texts(group);
    }
    return shape instanceof HSSFSimpleShape simple && !(shape instanceof HSSFComment)
        ? Stream.ofNullable(simple.getString()).filter(text -> text.getString() != null)
        : Stream.empty();
  }
}
