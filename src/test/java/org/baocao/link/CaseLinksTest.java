package org.baocao.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.baocao.form.Forms;
import org.baocao.model.Filed;
import org.baocao.model.Filing;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With which reports an appendix goes, by what the files say. */
class CaseLinksTest {

  private static final CaseLinks LINKS = new CaseLinks(Forms.load(Path.of("models")).wording());
  private static final Instant START = Instant.parse("2025-04-03T00:00:00Z");

  /**
   * Files parted by {@code +}, each {@code role day file; key=value …}; expected is the link of the
   * last one.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the folder of its place         | R 1 a.docx l=Xã_Tịnh_Long f=Tịnh_Long + A 1 b f=Tịnh_Long    | 0",
        "a folder that names no place    | R 1 a.docx l=Xã_Tịnh_Long f=Quý_I + A 1 b f=Quý_I n=1        | none",
        "the folder of another place     | R 1 a.docx l=Xã_Tịnh_Long + A 1 b f=Tịnh_An n=1              | none",
        "nothing says whose it is        | R 1 a.docx l=Xã_Tịnh_Long + A 1 pl1.xlsx n=1                 | none",
        "the name of its place           | R 1 BC l=Xã_Tịnh_Long + A 1 Phu_luc_7_-_xa_Tinh_Long.xlsx    | 0",
        "the name of a place like it     | R 1 BC l=Xã_Tịnh_An + A 1 Phu_luc_Tinh_An_Dong.xlsx          | none",
        "the name of a task              | R 1 Chuyen_doi_so.docx l=Xã_Tịnh_An + A 1 Chuyen_doi_so.xlsx | none",
        "names of one word tell nothing  | R 1 BC-Long.docx l=Xã_Long + A 1 PL-Long.xlsx n=1            | none",
        "locality and sending            | R 1 a.docx l=A + A 2 b.xlsx l=A n=1                     | 0",
        "another locality                | R 1 a.docx l=A + A 1 b.xlsx l=B n=1                     | none",
        "locality, but weeks later       | R 1 a.docx l=A + A 20 b.xlsx l=A n=1                    | none",
        "locality and period             | R 1 a.docx l=A p=2025-Q1 + A 20 b.xlsx l=A p=2025-Q1    | 0",
        "locality and stamp              | R 1 a.docx l=A s=12 + A 20 b.xlsx l=A s=012             | 0",
        "the stamp of another report     | R 1 a.docx l=A s=13 + A 1 b.xlsx l=A s=12               | none",
        "a stamp without a place         | R 1 a.docx l=A s=12 + A 1 b.xlsx s=12                   | none",
        "another day                     | R 1 a.docx l=A d=3 + A 1 b.xlsx l=A d=4                 | none",
        "a quarter of the half           | R 1 a.docx l=A p=2025-H1 + A 1 b.xlsx l=A p=2025-Q1     | none",
        "columns of other years          | R 1 a.docx l=A p=2025-Q1 + A 1 b.xlsx l=A y=2023        | none",
        "of a known form, to one of none | R 1 a.docx l=A + A 1 b.xlsx l=A form=c                  | none",
        "the report has that appendix    | R 1 a.docx l=A n=1 + A 1 b.xlsx l=A n=1                 | none",
        "two reports                     | R 1 a.docx l=A t=x + R 1 b.docx l=A t=y + A 1 c.xlsx l=A | 0 1",
        "two reports, one of the period  | R 1 a.docx l=A p=2025 + R 1 b.docx l=A p=2024 + A 1 c l=A p=2024 | 1",
        "a report sent anew              | R 1 a.docx l=A s=1 + R 2 b.docx l=A s=1 + A 1 c.xlsx l=A | 1",
        "a report that another replaces   | R 1 a.docx l=A s=1 r=1 + R 1 b.docx l=A s=2 + A 1 c.xlsx l=A | 1",
        "replaced, but said to be the one | R 1 a.docx l=A s=1 r=1 + R 1 b.docx l=A s=2 + A 1 c.xlsx l=A s=1 | 0",
        "replaced over another one        | R 1 a.docx l=A s=1 r=1 + R 1 b.docx l=B s=2 r=2 + R 1 c.docx l=A s=3 + A 1 d.xlsx l=A | 2",
        "months later                    | R 1 a.docx l=A s=1 + A 90 b.xlsx l=A s=1                | none",
        "a report is no appendix         | R 1 a.docx l=A s=1 + R 2 b.docx l=A s=1                 | -",
        "one sending                     | R 1 a.docx l=A c=1 + R 1 b.docx l=B c=2 + A 9 c.xlsx n=1 c=1 | 0",
        "one sending of two reports      | R 1 a.docx l=A c=1 + R 1 b.docx l=B c=1 + A 1 c.xlsx c=1 | 0 1",
        "one sending, another locality   | R 1 a.docx l=A c=1 + A 1 c.xlsx l=B c=1                 | none",
        "what is neither stays alone     | R 1 a.docx l=A + O 1 b.docx l=A                         | -",
        "two files of one appendix       | R 1 a l=A + A 1 pl1.xlsx l=A n=1 + A 1 pl1.docx l=A n=1 | none",
        "an appendix sent anew           | R 1 a l=A + A 1 pl1.xlsx l=A n=1 + A 2 pl1.xlsx l=A n=1 | 0",
      })
  void link(String rule, String files, String expected) {
    List<Filed> filed = new ArrayList<>();
    for (String file : files.split("\\+")) {
      filed.add(filed(filed.size(), file.strip()));
    }
    assertEquals(expected, told(filed));
    Filed last = filed.getLast();
    Collections.reverse(filed);
    assertEquals(expected, told(filed, last));
  }

  private static String told(List<Filed> files) {
    return told(files, files.getLast());
  }

  private static String told(List<Filed> files, Filed last) {
    Link link = LINKS.around(last, files).get(last.id());
    if (link == null) {
      return "-";
    }
    List<String> reports = link.reports().stream().sorted().map(String::valueOf).toList();
    return reports.isEmpty() ? "none" : String.join(" ", reports);
  }

  private static Filed filed(long id, String file) {
    String[] words = file.split(" ");
    TreeMap<String, String> said = new TreeMap<>();
    Arrays.stream(words)
        .skip(3)
        .map(w -> w.split("="))
        .forEach(w -> said.put(w[0], w[1].replace('_', ' ')));
    String day = said.get("d");
    String number = said.get("n");
    return new Filed(
        id,
        START.plusSeconds(86_400L * Integer.parseInt(words[1])),
        null,
        said.containsKey("r") ? Long.valueOf(said.get("r")) : null,
        new Filing(
            role(words[0]),
            words[2],
            said.get("f"),
            said.get("c"),
            said.get("l"),
            said.get("s"),
            said.containsKey("s") ? "BC-UBND" : null,
            day == null ? null : LocalDate.of(2025, 4, Integer.parseInt(day)),
            said.get("t"),
            period(said.get("p")),
            period(said.get("y")),
            said.get("form"),
            number == null ? List.of() : List.of(number)));
  }

  private static Filing.Role role(String letter) {
    return switch (letter) {
      case "R" -> Filing.Role.REPORT;
      case "A" -> Filing.Role.APPENDIX;
      default -> Filing.Role.OTHER;
    };
  }

  private static @Nullable Period period(@Nullable String iso) {
    return iso == null ? null : Period.parse(iso);
  }
}
