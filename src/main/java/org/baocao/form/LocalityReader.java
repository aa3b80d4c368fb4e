package org.baocao.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code models/localities/}, a file a province; a mistake is a {@link FormException}. */
final class LocalityReader {

  private record ProvinceFile(String source, Row province, List<Row> localities) {}

  private record Row(
      String code,
      String kind,
      String name,
      @Nullable List<String> aliases,
      @Nullable String parent,
      @Nullable String from,
      @Nullable String until,
      @Nullable List<String> madeOf) {}

  private record Read(Locality locality, String place) {}

  private final Yaml yaml;
  private final LocalityKinds kinds;
  private final List<Read> read = new ArrayList<>();

  LocalityReader(Path models, LocalityKinds kinds) {
    this.yaml = new Yaml(models);
    this.kinds = kinds;
  }

  /** Without the folder, or with an empty one, the register knows nobody. */
  Localities localities(Path folder) {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(this::province);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, List<Locality>> byCode = new HashMap<>();
    read.forEach(each -> put(each, byCode));
    read.forEach(each -> madeOf(each, byCode));
    return new Localities(read.stream().map(Read::locality).toList(), kinds);
  }

  private void province(Path file) {
    String place = yaml.place(file) + "#/";
    ProvinceFile content = yaml.read(file, ProvinceFile.class);
    Row province = content.province();
    read.add(new Read(locality(province, null, province, place + "province"), place + "province"));
    Map<String, String> titles = new HashMap<>();
    content
        .localities()
        .forEach(row -> titles.putIfAbsent(row.code(), Locality.title(row.kind(), row.name())));
    for (int i = 0; i < content.localities().size(); i++) {
      Row row = content.localities().get(i);
      String at = place + "localities/" + i;
      String parent = row.parent() == null ? null : titles.get(row.parent());
      if (row.parent() != null && parent == null) {
        throw FormException.of(at + "/parent", "parent", row.parent());
      }
      read.add(new Read(locality(row, parent, province, at), at));
    }
  }

  private Locality locality(Row row, @Nullable String parent, Row province, String place) {
    String kind = Spelling.composed(row.kind());
    if (!kinds.known(kind)) {
      throw FormException.of(place + "/kind", "kind", row.kind());
    }
    LocalDate from = day(row.from(), place + "/from");
    LocalDate until = day(row.until(), place + "/until");
    if (from != null && until != null && until.isBefore(from)) {
      throw FormException.of(place + "/until", "until", until);
    }
    return new Locality(
        row.code(),
        kind,
        Spelling.composed(row.name()),
        row.aliases() == null ? List.of() : row.aliases(),
        parent,
        Spelling.composed(Locality.title(province.kind(), province.name())),
        from,
        until,
        row.madeOf() == null ? List.of() : row.madeOf());
  }

  private static @Nullable LocalDate day(@Nullable String iso, String place) {
    try {
      return iso == null ? null : LocalDate.parse(iso);
    } catch (DateTimeException e) {
      throw FormException.of(place, "day", iso);
    }
  }

  /** A code may come again once the locality that bore it is no more. */
  private static void put(Read each, Map<String, List<Locality>> byCode) {
    Locality locality = each.locality();
    List<Locality> same = byCode.computeIfAbsent(locality.code(), c -> new ArrayList<>());
    if (same.stream().anyMatch(locality::meets)) {
      throw FormException.of(each.place() + "/code", "code", locality.code());
    }
    same.add(locality);
  }

  private static void madeOf(Read each, Map<String, List<Locality>> byCode) {
    for (String code : each.locality().madeOf()) {
      if (byCode.getOrDefault(code, List.of()).stream().allMatch(l -> l.until() == null)) {
        throw FormException.of(each.place() + "/madeOf", "madeOf", code);
      }
    }
  }
}
