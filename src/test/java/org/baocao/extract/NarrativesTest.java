package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baocao.form.Forms;
import org.baocao.made.WordFile;
import org.baocao.model.Document;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Report;
import org.baocao.model.TextPlace;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole reports of invented communes, turned into Word files and read: behind {@code =>} a line
 * says which figures it states.
 */
class NarrativesTest {

  private static final Extraction EXTRACTION = new Extraction(Forms.load(Path.of("models")));
  private static final Path REPORTS = Path.of("src/test/resources/narratives/reports");

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "an-phu-quy-3,cchc-dinh-ky",
    "bac-son-nam,cchc-dinh-ky",
    "cam-hoa-6-thang,cchc-dinh-ky",
    "dong-luong-bo-sung,cchc-bo-sung-2025",
    "ea-nam-5-nam,cchc-2021-2025"
  })
  void everyFigureIsWhatTheReportStates(String name, String form) throws IOException {
    List<String> lines = Files.readAllLines(REPORTS.resolve(name + ".txt"));
    Document document = WordFile.of(body(lines)).read(folder);
    Report report = EXTRACTION.extract(document, form);
    Map<String, String> found = told(report);
    List<Executable> checks = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split("=>", -1);
      String gold = parts.length == 1 ? "" : parts[1].strip();
      String text = parts[0].strip();
      checks.add(() -> assertEquals(gold, found.getOrDefault(text, ""), text));
    }
    assertAll(checks);
  }

  private static String body(List<String> lines) {
    StringBuilder body = new StringBuilder();
    for (String line : lines) {
      String[] cells = line.split("=>", -1)[0].strip().split("\\|");
      if (cells.length == 1) {
        body.append(paragraph(cells[0]));
      } else {
        body.append("<w:tbl><w:tr>");
        for (String cell : cells) {
          body.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        body.append("</w:tr></w:tbl>");
      }
    }
    return body.toString();
  }

  private static String paragraph(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r></w:p>";
  }

  /** By the paragraph that states them. */
  private static Map<String, String> told(Report report) {
    Map<Integer, String> texts =
        report.document().blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(Paragraph.class::cast)
            .collect(Collectors.toMap(Paragraph::index, Paragraph::text));
    Map<String, String> told = new HashMap<>();
    for (Observation o : report.observations()) {
      if (o.evidence().place() instanceof TextPlace place) {
        told.merge(
            texts.getOrDefault(place.paragraph(), "").strip(),
            told(o, report),
            (a, b) -> a + " " + b);
      }
    }
    return told;
  }

  private static String told(Observation o, Report report) {
    boolean own =
        o.period() == null
            || o.period().equals(report.period())
            || o.period().from().equals(o.period().to());
    return o.indicator() + (own ? "" : "@" + o.period()) + "=" + Told.figure(o);
  }
}
