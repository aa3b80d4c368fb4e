package org.baocao.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register of localities. Words name one of them, or none: it never guesses. */
public final class Localities {

  private static final int LONGEST_TITLE = 7;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\d'’]+");

  /** What is known besides the name: text that may name places above, and the day. */
  public record Circumstances(List<String> around, @Nullable LocalDate day) {
    public Circumstances {
      around = List.copyOf(around);
    }
  }

  private final LocalityKinds kinds;
  private final List<Locality> all;
  private final Map<String, List<Locality>> plain = new HashMap<>();
  private final Map<String, List<Locality>> folded = new HashMap<>();

  Localities(List<Locality> all, LocalityKinds kinds) {
    this.all = List.copyOf(all);
    this.kinds = kinds;
    for (Locality locality : all) {
      locality
          .names()
          .flatMap(name -> Stream.of(name, locality.kind() + " " + name))
          .forEach(
              name -> {
                put(plain, Spelling.plain(name), locality);
                put(folded, Spelling.folded(name), locality);
              });
    }
  }

  private static void put(Map<String, List<Locality>> index, String name, Locality locality) {
    List<Locality> named = index.computeIfAbsent(name, n -> new ArrayList<>());
    if (!named.contains(locality)) {
      named.add(locality);
    }
  }

  public List<Locality> all() {
    return all;
  }

  /** {@code name}: with its kind, whole or cut short, or without. */
  public Optional<Locality> find(String name, Circumstances known) {
    String text = Spelling.composed(name).replaceAll("\\s+", " ").strip();
    Matcher kind = kinds.matcher(Spelling.plain(text));
    boolean kinded = kind.lookingAt();
    String bare = kinded ? text.substring(kind.end()) : text;
    String whole = kinded ? kinds.written(kind) + " " + bare : text;
    if (plain.containsKey(Spelling.plain(bare))) {
      return one(plain.getOrDefault(Spelling.plain(whole), List.of()), known, l -> true);
    }
    List<Locality> alike = folded.getOrDefault(Spelling.folded(whole), List.of());
    if (Spelling.folded(whole).equals(Spelling.plain(whole))) {
      return one(alike, known, l -> true);
    }
    Predicate<Locality> under = locality -> standsUnder(locality, known);
    return alike.isEmpty() ? one(mistyped(whole), known, under) : one(alike, known, under);
  }

  /** The one locality that {@code text} names by kind and name; those above it may stand there. */
  public Optional<Locality> in(String text, Circumstances known) {
    List<String> around = new ArrayList<>(known.around());
    around.add(text);
    List<String> titles = titles(text);
    int lowest = titles.stream().mapToInt(this::level).min().orElse(0);
    Map<String, Locality> found = new HashMap<>();
    for (String title : titles) {
      if (level(title) == lowest) {
        find(title, new Circumstances(around, known.day())).ifPresent(l -> found.put(l.code(), l));
      }
    }
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  private int level(String title) {
    return titled(title).mapToInt(this::level).min().orElse(0);
  }

  private int level(Locality locality) {
    return kinds.level(locality.kind());
  }

  /** The longest at each word. */
  private List<String> titles(String text) {
    List<String> words = Arrays.asList(NO_WORD.split(Spelling.composed(text)));
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = Math.min(words.size(), i + LONGEST_TITLE);
      while (end > i + 1 && titled(String.join(" ", words.subList(i, end))).findAny().isEmpty()) {
        end--;
      }
      if (end > i + 1) {
        titles.add(String.join(" ", words.subList(i, end)));
      }
    }
    return titles;
  }

  /** Whose kind and name {@code title} is, with marks or without. */
  private Stream<Locality> titled(String title) {
    String key = Spelling.folded(title);
    return folded.getOrDefault(key, List.of()).stream()
        .filter(l -> key.startsWith(Spelling.folded(l.kind()) + " "));
  }

  private Optional<Locality> one(
      List<Locality> named, Circumstances known, Predicate<Locality> wanted) {
    List<Locality> left =
        named.stream()
            .filter(l -> l.was(known.day()) && !contradicted(l, known) && wanted.test(l))
            .toList();
    if (distinct(left) > 1) {
      left = left.stream().filter(l -> standsUnder(l, known)).toList();
    }
    return distinct(left) == 1 ? Optional.of(left.getFirst()) : Optional.empty();
  }

  private static long distinct(List<Locality> localities) {
    return localities.stream().map(l -> l.code() + " " + l.title()).distinct().count();
  }

  /** Of the same kind, one letter more, less or other. */
  private List<Locality> mistyped(String whole) {
    String wanted = Spelling.folded(whole);
    return all.stream()
        .filter(l -> Mistyping.isOne(wanted, Spelling.folded(l.kind() + " " + l.name())))
        .toList();
  }

  /** A place above its level is named that is none of those above it. */
  private boolean contradicted(Locality locality, Circumstances known) {
    return places(locality, known).anyMatch(place -> locality.above().noneMatch(place::is));
  }

  private boolean standsUnder(Locality locality, Circumstances known) {
    return places(locality, known).anyMatch(place -> locality.above().anyMatch(place::is));
  }

  /** A place named in a text: its kind, and what follows it there, in plain text. */
  private record Place(String kind, String rest) {
    boolean is(String title) {
      String name = Spelling.plain(title);
      String words = kind + " " + rest;
      return words.startsWith(name)
          && (words.length() == name.length()
              || !Character.isLetterOrDigit(words.charAt(name.length())));
    }
  }

  private Stream<Place> places(Locality locality, Circumstances known) {
    int level = level(locality);
    return known.around().stream()
        .flatMap(this::places)
        .filter(place -> kinds.level(place.kind()) > level);
  }

  /** Names begin with a capital or are numbers. */
  private Stream<Place> places(String text) {
    String words = Spelling.plain(text);
    return kinds
        .matcher(words)
        .results()
        .filter(kind -> !Character.isLowerCase(text.charAt(kind.end())))
        .map(kind -> new Place(kinds.written(kind), words.substring(kind.end())));
  }
}
