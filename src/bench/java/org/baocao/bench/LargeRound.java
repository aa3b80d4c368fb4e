package org.baocao.bench;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.form.Indicator;
import org.baocao.model.Bound;
import org.baocao.model.CellPlace;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Letterhead;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Role;
import org.baocao.model.Source;
import org.baocao.store.Store;

/**
 * Keeps 3,000 made reports of the five-year form, every number of it filled in for five years; one
 * figure in a thousand is a hundred times too large.
 */
public final class LargeRound {

  private static final int REPORTS = 3000;
  private static final int FIRST_YEAR = 2021;
  private static final Period TIME = Period.parse("2021-01-01/2025-12-31");

  private LargeRound() {}

  /** The home folder, which must be new. */
  public static void main(String[] args) throws Exception {
    Path home = Files.createDirectories(Path.of(args[0]));
    Form form = Forms.load(Path.of("models")).form("cchc-2021-2025").orElseThrow();
    Random random = new Random(1);
    try (Store store = Store.open(home)) {
      for (int i = 0; i < REPORTS; i++) {
        Path file = Files.writeString(home.resolve("made.txt"), "report " + i);
        store.keep(new Review(report(file, i, form, random), List.of()), file);
      }
    }
  }

  private static Report report(Path file, int i, Form form, Random random) throws Exception {
    List<Observation> observations = new ArrayList<>();
    double size = Math.exp(random.nextGaussian());
    for (AppendixForm appendix : form.appendices()) {
      for (Indicator row : appendix.rows()) {
        for (int year = 0; year < 5 && row.kind() == Indicator.Kind.COUNT; year++) {
          String name = "PL" + appendix.number() + "/" + row.code();
          double times = random.nextInt(1000) == 0 ? 100 : 1;
          long number = (long) (100 * size * times * Math.exp(0.3 * random.nextGaussian()));
          observations.add(observation(observations.size(), name, row, year, number));
        }
      }
    }
    String name = "Xã " + i;
    Letterhead head =
        new Letterhead(
            null, name, "" + i, null, null, null, null, null, null, null, null, null, List.of(),
            Map.of());
    Source source = new Source("r" + i + ".docx", sha256(file), "t");
    return new Report(
        new Document(source, 1, List.of()),
        form.id(),
        1.0,
        null,
        head,
        TIME,
        List.of(),
        List.of(),
        observations);
  }

  private static Observation observation(
      int id, String name, Indicator row, int year, long number) {
    return new Observation(
        "o" + id,
        name,
        row.label(),
        Period.year(FIRST_YEAR + year),
        BigDecimal.valueOf(number),
        null,
        null,
        Bound.EXACT,
        row.unit(),
        "" + number,
        new Evidence(new CellPlace("t1", id, year, 1, null), name, "" + number),
        Role.RESULT,
        1,
        null);
  }

  private static String sha256(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }
}
