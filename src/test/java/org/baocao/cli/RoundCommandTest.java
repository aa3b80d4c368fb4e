package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baocao.store.KeptNumbers;
import org.baocao.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of a round in a store, told against each other and against a CSV. */
class RoundCommandTest {

  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void keep() throws Exception {
    home = folder.resolve("home");
    try (Store store = Store.open(home)) {
      KeptNumbers kept = new KeptNumbers(store, folder);
      for (int i = 0; i < 12; i++) {
        String count = i == 5 ? "9000" : "" + (100 + i);
        kept.keep("Xã " + i, "" + i, "2026-Q1", "PL1/5.1=" + count + " PL3/3.2=98.5%");
      }
      kept.keep("Xã 5", "5", "2026-H1", "PL1/5.1=7");
    }
  }

  @Test
  void tellsOutliers() throws Exception {
    Console round = run("--format", "json");
    assertEquals(0, round.code(), round.err());
    JsonNode rows = new ObjectMapper().readTree(round.out());
    assertEquals(1, rows.size(), round.out());
    JsonNode row = rows.get(0);
    assertEquals("Xã 5", row.get("locality").asText());
    assertEquals("r6.txt", row.get("file").asText());
    assertEquals(3, row.get("level").asInt());
    assertEquals("warning", row.get("severity").asText());
    assertEquals("PL1/5.1", row.get("indicator").asText());
    assertEquals(9000, row.get("value").asInt());
    assertEquals(
        "Số lượng phiếu khảo sát: 9.000, cao hơn hẳn 11 đơn vị khác trong kỳ"
            + " (giữa: 107; phần lớn từ 103 đến 110)",
        row.get("message").asText());
    assertTrue(round.err().contains("12 báo cáo"), round.err());
  }

  @Test
  void tellsWhatAnotherSystemHasDifferently() throws Exception {
    Path csv = folder.resolve("system.csv");
    String lines =
        """
        locality;indicator;period;value
        Xã 3;PL1/5.1;;103
        4;PL1/5.1;2026-Q1;105
        4;PL3/3.2;;97,25
        Xã 99;PL1/5.1;;1
        """;
    Files.writeString(csv, "\uFEFF" + lines);
    Console round = run("--format", "csv", "--lang", "en", "--system", csv);
    assertTrue(round.err().contains("4 figures, 3 of them are in reports: 2 differ"), round.err());
    assertTrue(round.out().contains("the report says 104, the system 105"), round.out());
    assertTrue(round.out().contains("the report says 98.5, the system 97.25"), round.out());
  }

  @Test
  void saysWhatIsWrong() throws Exception {
    wrong("Không hiểu kỳ", "--period", "quý 1");
    wrong("cchc-dinh-ky", "--form", "none", "--period", "2026-Q1");
    Path csv = folder.resolve("system.csv");
    Files.writeString(csv, "locality,indicator\n1,PL1/1\n");
    wrong("thiếu cột “value”", "--period", "2026-Q1", "--system", csv);
    Files.writeString(csv, "locality,indicator,value\n1,PL1/1,5\n1,PL1/1,năm\n");
    wrong("dòng 3", "--period", "2026-Q1", "--system", csv);
    wrong("Không có tệp", "--period", "2026-Q1", "--system", folder.resolve("none.csv"));
  }

  private void wrong(String says, Object... arguments) throws Exception {
    Console console = Console.run(joined(arguments));
    assertEquals(2, console.code());
    assertTrue(console.err().contains(says), console.err());
  }

  private Console run(Object... arguments) throws Exception {
    Object[] all = new Object[arguments.length + 2];
    all[0] = "--period";
    all[1] = "2026-Q1";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Console.run(joined(all));
  }

  private Object[] joined(Object... arguments) {
    boolean formGiven = List.of(arguments).contains("--form");
    List<Object> all = new ArrayList<>(List.of("round", "--home", home));
    if (!formGiven) {
      all.addAll(List.of("--form", KeptNumbers.FORM));
    }
    all.addAll(List.of(arguments));
    return all.toArray();
  }
}
