package org.baocao.read.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Submission;
import org.baocao.model.Table;
import org.baocao.read.docx.DocxReader;
import org.junit.jupiter.api.Test;

/** One file in both of Word's formats, with all that is hard to read in either. */
class DocFeaturesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/baocao/read/doc");

  private static final Document OLD =
      assertInstanceOf(Document.class, new DocReader().read(submission("features.doc")));

  private static Submission submission(String file) {
    return new Submission(FOLDER.resolve(file), file, "", "", null);
  }

  @Test
  void bothFormatsReadTheSame() {
    Document docx =
        assertInstanceOf(Document.class, new DocxReader().read(submission("features.docx")));
    assertEquals(docx.blocks(), OLD.blocks());
  }

  @Test
  void paragraphs() {
    assertEquals(
        List.of(
            "Đoạn neo",
            "trong hộp",
            "Đoạn sau",
            "BÁO CÁO",
            "Tổng số hồ sơ: 9.215 hồ sơ, theo NĐ-CP.",
            "Gồm 16 hồ sơ chuyển kỳ.",
            "Đã giải quyết 9.199 hồ sơ",
            "Thấy nữa",
            "Ngày 03/4/2025, dòng một\ndòng hai",
            "I. TÌNH HÌNH",
            "1. Công tác",
            "2. Thông tin",
            "a) Mặt tích cực",
            "II. KẾT QUẢ",
            "1. Cải cách",
            "- Một gạch",
            "1.234¹ m2",
            "Ước tính.",
            "Sau bảng",
            "Cuối cùng"),
        OLD.paragraphs().map(Paragraph::text).toList());
  }

  @Test
  void emphasisAndLevel() {
    Paragraph heading = OLD.paragraphs().skip(3).findFirst().orElseThrow();
    assertEquals(new Paragraph.Emphasis(true, false, true, 1), heading.emphasis());
  }

  @Test
  void tables() {
    List<Table> tables = OLD.tables().toList();
    Table outer = tables.get(0);
    assertEquals(2, outer.headerRows());
    assertEquals(
        List.of("STT", "Kết quả", "Năm 2021", "Năm 2022", "1", "12", "13", "2", "14", "15"),
        outer.cells().stream().map(Cell::text).toList());
    assertEquals("5.", outer.covered().getFirst().text());
    assertEquals(List.of("trong", "lồng"), tables.get(1).cells().stream().map(Cell::text).toList());
    assertEquals(List.of(true, true, false), tables.stream().map(Table::ruled).toList());
  }
}
