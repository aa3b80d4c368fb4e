package org.baocao.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.made.FiledBook;
import org.baocao.made.FiledReport;
import org.baocao.made.Layout;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Observation;
import org.baocao.model.Report;
import org.baocao.read.Shown;

/** Reads many made reports and tells what is misread, by the answers of their layouts. */
final class LayoutSweep {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Extraction EXTRACTION = new Extraction(FORMS);

  private LayoutSweep() {}

  /** What a made report is written into. */
  enum File {
    DOCX,
    SHEET,
    SHEETS;

    Document read(FiledReport made, Path folder, long seed) throws IOException {
      return this == DOCX
          ? made.word().read(folder)
          : (Document) Shown.read(new FiledBook(made, this == SHEETS).in(folder, seed));
    }
  }

  /**
   * Arguments: how many reports of each form, the first seed, how many differences to show, and the
   * file: a Word file, a workbook of one sheet, or one of a sheet for each appendix.
   */
  public static void main(String[] args) throws Exception {
    int many = Integer.parseInt(args[0]);
    long first = Long.parseLong(args[1]);
    int show = Integer.parseInt(args[2]);
    File file = File.valueOf(args[3]);
    Path folder = Files.createTempDirectory("sweep");
    for (Form form : FORMS.all()) {
      if (form.id().equals("cchc-bo-sung-2025")) {
        continue;
      }
      Map<String, int[]> byAnswer = new TreeMap<>();
      int[] all = new int[3];
      for (long seed = first; seed < first + many; seed++) {
        Layout layout = Layout.drawn(new Random(seed));
        FiledReport made = new FiledReport(form, layout, seed);
        Report report = EXTRACTION.extract(file.read(made, folder, seed));
        List<String> read = new ArrayList<>(read(report));
        List<String> missed = new ArrayList<>(made.gold());
        made.gold().forEach(read::remove);
        read(report).forEach(missed::remove);
        int[] counts = {made.gold().size(), missed.size(), read.size()};
        for (String answer : layout.answers()) {
          int[] sum = byAnswer.computeIfAbsent(answer, a -> new int[3]);
          for (int i = 0; i < 3; i++) {
            sum[i] += counts[i];
          }
        }
        for (int i = 0; i < 3; i++) {
          all[i] += counts[i];
        }
        if (missed.size() + read.size() > 0 && show-- > 0) {
          System.out.println(
              form.id() + " " + report.form() + " seed " + seed + " " + layout.answers());
          System.out.println(
              "  gold "
                  + made.gold().size()
                  + " missed "
                  + missed.size()
                  + " "
                  + missed.stream().limit(6).toList());
          System.out.println("  too much " + read.size() + " " + read.stream().limit(6).toList());
        }
      }
      System.out.printf(
          "%s: %d figures, %d missed, %d too much%n", form.id(), all[0], all[1], all[2]);
      byAnswer.forEach(
          (answer, n) ->
              System.out.printf(
                  "  %-28s R %.4f P %.4f%n",
                  answer, 1 - (double) n[1] / n[0], 1 - (double) n[2] / (n[0] - n[1] + n[2])));
    }
  }

  static List<String> read(Report report) {
    return report.observations().stream()
        .filter(o -> o.evidence().place() instanceof CellPlace)
        .map(LayoutSweep::told)
        .toList();
  }

  private static String told(Observation o) {
    String value =
        o.value() != null
            ? o.value().toPlainString()
            : o.percent() != null ? o.percent().toPlainString() : o.text();
    return o.indicator() + " " + o.period() + " " + value;
  }
}
