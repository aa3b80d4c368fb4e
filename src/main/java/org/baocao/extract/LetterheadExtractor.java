package org.baocao.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Letterhead;
import org.jspecify.annotations.Nullable;

/** Reads the formal parts of a document: what stands over its body, and the signature under it. */
final class LetterheadExtractor {

  private static final String SECTION = "letterhead";
  private static final int HEAD_BLOCKS = 40;

  private final Wording wording;
  private final Wording.Letterheads words;
  private final SignatureExtractor signature;

  LetterheadExtractor(Wording wording) {
    this.wording = wording;
    this.words = wording.letterhead();
    this.signature = new SignatureExtractor(words);
  }

  /** {@code bodyEnd} is the index of the first block behind the narrative. */
  Letterhead letterhead(Document document, int bodyEnd) {
    List<Block> blocks = document.blocks();
    List<Line> head = Line.of(blocks.subList(0, Math.min(HEAD_BLOCKS, bodyEnd)), SECTION);
    Map<String, Evidence> evidence = new HashMap<>();
    int kindAt = kind(head);
    List<Line> over = head.subList(0, kindAt < 0 ? Math.min(12, head.size()) : kindAt);
    Title title = Title.read(head, kindAt, wording);
    title.evidence().ifPresent(e -> evidence.put("title", e));
    AgencyName agency = agency(over, evidence);
    Registration number = number(over, evidence);
    PlaceAndDate at = placeAndDate(over, evidence);
    SignatureExtractor.Signature signed = signature.signature(blocks.subList(0, bodyEnd));
    evidence.putAll(signed.evidence());
    return new Letterhead(
        agency == null ? null : agency.agency(),
        agency == null ? null : agency.locality(),
        number.number(),
        number.symbol(),
        at.place(),
        at.date(),
        kindAt < 0 ? null : title.kind(),
        title.text(),
        title.addressee(),
        answers(head),
        signed.signer(),
        signed.recipients(),
        evidence);
  }

  private record Registration(@Nullable String number, @Nullable String symbol) {}

  private record PlaceAndDate(@Nullable String place, @Nullable LocalDate date) {}

  /** The line that names the kind of document, in capitals; -1 without one. */
  private int kind(List<Line> head) {
    for (int i = 0; i < head.size(); i++) {
      Line line = head.get(i);
      String plain = line.plain();
      if (words.kinds().stream()
          .map(Spelling::plain)
          .anyMatch(kind -> plain.startsWith(kind) && capitals(line.text(), kind.length()))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean capitals(String text, int length) {
    return text.substring(0, length).chars().noneMatch(Character::isLowerCase);
  }

  private @Nullable AgencyName agency(List<Line> over, Map<String, Evidence> evidence) {
    List<String> lines = new ArrayList<>();
    for (Line line : over) {
      String plain = line.plain();
      if (words.number().matcher(plain).find() || words.date().matcher(plain).find()) {
        break;
      }
      Matcher motto = words.motto().matcher(plain);
      String left = motto.find() ? line.text().substring(0, motto.start()).strip() : line.text();
      if (!left.isEmpty() && left.chars().anyMatch(Character::isLetter)) {
        lines.add(left);
        evidence.put("agency", line.evidence());
      }
    }
    return AgencyName.read(lines, words).orElse(null);
  }

  private Registration number(List<Line> over, Map<String, Evidence> evidence) {
    for (Line line : over) {
      Matcher matcher = words.number().matcher(line.plain());
      if (matcher.find()) {
        evidence.put("number", line.evidence());
        String symbol = line.text().substring(matcher.start("symbol"), matcher.end("symbol"));
        return new Registration(matcher.group("number"), symbol.replaceAll("\\s+", ""));
      }
    }
    return new Registration(null, null);
  }

  private PlaceAndDate placeAndDate(List<Line> over, Map<String, Evidence> evidence) {
    for (Line line : over) {
      Matcher matcher = words.date().matcher(line.plain());
      if (matcher.find()) {
        evidence.put("date", line.evidence());
        String place = line.text().substring(matcher.start("place"), matcher.end("place")).strip();
        boolean whole = matcher.group("year") != null;
        return new PlaceAndDate(place, whole ? PeriodReader.day(matcher, 0).orElse(null) : null);
      }
    }
    return new PlaceAndDate(null, null);
  }

  private Letterhead.@Nullable Answers answers(List<Line> head) {
    for (Line line : head) {
      Matcher matcher = words.answers().matcher(line.plain());
      if (line.column() < 0 && matcher.find()) {
        String text = line.text();
        return new Letterhead.Answers(
            text.substring(matcher.start("symbol"), matcher.end("symbol")).replaceAll("\\s+", ""),
            PeriodReader.day(matcher, 0).orElse(null),
            text.substring(matcher.start("issuer"), matcher.end("issuer")).strip());
      }
    }
    return null;
  }
}
