package org.baocao.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;

/** Reads the folder of one form; whatever is wrong in it is a {@link FormException}. */
final class FormReader {

  private record FormFile(
      String title,
      List<String> titles,
      @Nullable List<String> unlike,
      String source,
      @Nullable String period,
      @Nullable String since,
      @Nullable String until,
      @Nullable String longest,
      @Nullable BigDecimal dash,
      @Nullable String appendixWord,
      @Nullable String narrative,
      List<String> appendices) {}

  private record RulesFile(List<RuleReader.Entry> rules) {}

  private final Yaml yaml;
  private final Path models;
  private final NarrativeReader narratives;

  FormReader(Path models) {
    this.models = models;
    this.yaml = new Yaml(models);
    this.narratives = new NarrativeReader(yaml, models.resolve("narratives"));
  }

  Wording wording() {
    return yaml.read(models.resolve("wording.yaml"), Wording.class);
  }

  Limits limits() {
    return yaml.read(models.resolve("checks.yaml"), Limits.class);
  }

  Form form(Path folder) {
    FormFile head = yaml.read(folder.resolve("form.yaml"), FormFile.class);
    List<AppendixForm> appendices = appendices(folder);
    Narrative narrative =
        head.narrative() == null ? Narrative.SILENT : narratives.narrative(head.narrative());
    List<Rule> rules = new ArrayList<>(narrative.rules());
    appendices.forEach(a -> rules.addAll(Formulas.rules(a, yaml.place(folder))));
    rules.addAll(rules(folder.resolve("rules.yaml")));
    String place = yaml.place(folder) + "/form.yaml#/";
    Form form =
        new Form(
            String.valueOf(folder.getFileName()),
            head.title(),
            head.titles(),
            head.unlike() == null ? List.of() : head.unlike(),
            head.source(),
            read(head.period(), Period::parse, place + "period"),
            read(head.since(), LocalDate::parse, place + "since"),
            read(head.until(), LocalDate::parse, place + "until"),
            read(head.longest(), java.time.Period::parse, place + "longest"),
            head.dash(),
            head.appendixWord(),
            head.appendices(),
            appendices,
            narrative,
            rules);
    References.check(form, yaml.place(folder));
    return form;
  }

  private static <T> @Nullable T read(
      @Nullable String iso, Function<String, T> parse, String place) {
    try {
      return iso == null ? null : parse.apply(iso);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new FormException(place, "not in the words of ISO 8601: " + iso);
    }
  }

  private List<AppendixForm> appendices(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches("appendix-.*\\.yaml"))
          .map(file -> yaml.read(file, AppendixForm.class))
          .sorted(Comparator.comparing(AppendixForm::number))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Rule> rules(Path file) {
    return Files.exists(file)
        ? RuleReader.rules(yaml.read(file, RulesFile.class).rules(), yaml.place(file))
        : List.of();
  }
}
