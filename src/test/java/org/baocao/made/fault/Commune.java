package org.baocao.made.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.baocao.form.AppendixForm;
import org.baocao.form.Form;
import org.baocao.form.Indicator;
import org.baocao.model.Period;

/**
 * An invented commune: what is true of it, and which of that it says in which words.
 *
 * @param text paragraphs with names where figures stand
 * @param numbers all that is stated
 * @param ties what they owe each other, and keep
 */
record Commune(
    Form form, Columns columns, List<String> text, Map<Slot, BigDecimal> numbers, List<Tie> ties) {

  private static final int TRIES = 30;
  private static final List<List<String>> SAYINGS = sayings();

  static Commune invented(Form form, long seed) {
    Random random = new Random(seed);
    Columns columns = columns(form, random);
    for (int i = 0; i < TRIES; i++) {
      List<String> text = text(form, random);
      Set<Slot> stated = stated(form, columns, text, random);
      List<Tie> ties = Ties.of(form, columns, stated, random);
      Balance balance = new Balance(ties, new Sizes(form, random), random);
      for (int j = 0; j < TRIES; j++) {
        Map<Slot, BigDecimal> numbers = balance.numbers(stated);
        if (numbers != null) {
          return new Commune(form, columns, text, numbers, ties);
        }
      }
    }
    throw new IllegalStateException("no numbers keep all rules of " + form.id() + ", " + seed);
  }

  private static Columns columns(Form form, Random random) {
    return switch (form.id()) {
      case "cchc-2021-2025" -> new Columns(Period.parse("2021-01-01/2025-12-31"), true);
      case "cchc-bo-sung-2025" -> new Columns(Period.parse("2025-07-01/2025-07-31"), false);
      default -> new Columns(Period.parse(random.nextBoolean() ? "2025-Q3" : "2025"), false);
    };
  }

  private static List<List<String>> sayings() {
    try {
      String all = Files.readString(Path.of("src/test/resources/narratives/made.txt"));
      return Arrays.stream(all.split("\\n\\s*\\n"))
          .map(block -> block.lines().filter(line -> line.contains("{")).toList())
          .skip(1)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> text(Form form, Random random) {
    List<String> text = new ArrayList<>();
    for (List<String> ways : SAYINGS) {
      String said = ways.get(random.nextInt(ways.size()));
      boolean known = Told.slots(said).stream().allMatch(s -> form.figure(s.name()).isPresent());
      if (known && random.nextInt(6) > 0) {
        text.add(said);
      }
    }
    return text;
  }

  private static Set<Slot> stated(Form form, Columns columns, List<String> text, Random random) {
    Set<Slot> stated =
        text.stream()
            .flatMap(said -> Told.slots(said).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean gaps = random.nextInt(4) == 0;
    for (AppendixForm appendix : form.appendices()) {
      for (Indicator row : appendix.rows()) {
        String name = "PL" + appendix.number() + "/" + row.code();
        boolean number =
            switch (row.kind()) {
              case COUNT -> !gaps || random.nextInt(15) > 0;
              case RATE, FLAG -> true;
              case TEXT -> name.equals("PL8/6") && form.id().equals("cchc-2021-2025");
              case HEADING -> false;
            };
        if (number) {
          columns.of(name).forEach(column -> stated.add(Slot.cell(name, column)));
        }
      }
    }
    return stated;
  }
}
