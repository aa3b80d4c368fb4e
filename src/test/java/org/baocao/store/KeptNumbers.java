package org.baocao.store;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baocao.model.Bound;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Letterhead;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Review;
import org.baocao.model.Role;
import org.baocao.model.Source;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/**
 * Keeps reports of nothing but a sender, a period and the figures of a line: {@code PL1/1=12
 * PL1/2@2025-Q1=58.5%}.
 */
public final class KeptNumbers {

  public static final String FORM = "cchc-dinh-ky";

  private final Store store;
  private final Path folder;
  private final String form;
  private int count;
  private @Nullable LocalDate day;

  public KeptNumbers(Store store, Path folder) {
    this(store, folder, FORM);
  }

  public KeptNumbers(Store store, Path folder, String form) {
    this.store = store;
    this.folder = folder;
    this.form = form;
  }

  /** The files of those that follow are numbered on from here. */
  KeptNumbers from(int number) {
    count = number;
    return this;
  }

  /** Those that follow are issued on that day. */
  KeptNumbers issued(@Nullable String on) {
    day = on == null ? null : LocalDate.parse(on);
    return this;
  }

  /** The id under which it is kept. */
  public long keep(@Nullable String name, @Nullable String code, String period, String figures)
      throws Exception {
    Path file = Files.writeString(folder.resolve("r" + ++count + ".txt"), "report " + count);
    Source source = new Source(file.getFileName().toString(), StoreTest.sha256(file), "t");
    Report report = report(form, source, name, code, period, figures, day);
    return store.keep(new Review(report, List.of()), file).id();
  }

  public static Report report(
      Source source, @Nullable String name, @Nullable String code, String period, String figures) {
    return report(FORM, source, name, code, period, figures, null);
  }

  private static Report report(
      String form,
      Source source,
      @Nullable String name,
      @Nullable String code,
      String period,
      String figures,
      @Nullable LocalDate day) {
    List<Observation> observations = new ArrayList<>();
    for (String figure : figures.isBlank() ? new String[0] : figures.strip().split("\\s+")) {
      String[] parts = figure.split("=");
      String[] told = (parts[0] + "@" + period).split("@");
      String id = "o" + (observations.size() + 1);
      observations.add(observation(id, told[0], parts[1], Period.parse(told[1])));
    }
    return new Report(
        new Document(source, 1, List.of(paragraph(figures))),
        form,
        1.0,
        null,
        head(name, code, day),
        Period.parse(period),
        List.of(),
        List.of(),
        observations);
  }

  private static Paragraph paragraph(String figures) {
    return new Paragraph(0, figures, new Paragraph.Emphasis(false, false, false, 0), 1, null);
  }

  private static Letterhead head(
      @Nullable String name, @Nullable String code, @Nullable LocalDate day) {
    return new Letterhead(
        null, name, code, null, null, null, day, null, null, null, null, null, List.of(), Map.of());
  }

  /** {@code ?} behind a number makes it unsure, {@code %} makes it a rate. */
  private static Observation observation(String id, String name, String text, Period period) {
    BigDecimal number = new BigDecimal(text.replaceAll("[?%]", ""));
    boolean rate = text.contains("%");
    return new Observation(
        id,
        name,
        name,
        period,
        rate ? null : number,
        null,
        rate ? number : null,
        Bound.EXACT,
        null,
        text,
        new Evidence(new TextPlace(0, 0, 1, 1, null), name, text),
        Role.RESULT,
        text.contains("?") ? 0.5 : 1,
        null);
  }
}
