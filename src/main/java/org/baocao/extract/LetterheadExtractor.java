package org.baocao.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baocao.form.Forms;
import org.baocao.form.LocalityKinds;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Letterhead;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/** Reads the formal parts of a document: what stands over its body, and the signature under it. */
final class LetterheadExtractor {

  private static final String SECTION = "letterhead";
  private static final int HEAD_BLOCKS = 40;
  private static final int HEAD_LINES = 12;
  private static final int FEWEST_ROWS = 4;

  private final Wording wording;
  private final Wording.Letterheads words;
  private final AgencyFinder agencies;
  private final SignatureExtractor signature;
  private final SenderFinder senders;

  LetterheadExtractor(Forms forms) {
    this.wording = forms.wording();
    this.words = wording.letterhead();
    LocalityKinds kinds = new LocalityKinds(words);
    this.agencies = new AgencyFinder(wording, kinds);
    this.signature = new SignatureExtractor(words, kinds);
    this.senders = new SenderFinder(forms.localities());
  }

  /** {@code bodyEnd} is the index of the first block behind the narrative. */
  Letterhead letterhead(Document document, int bodyEnd) {
    List<Block> blocks = document.blocks();
    List<Line> lines = Line.of(formal(blocks.subList(0, Math.min(HEAD_BLOCKS, bodyEnd))), SECTION);
    List<Line> head =
        lines.stream()
            .filter(line -> !words.marks().matcher(line.plain()).matches() && !note(line))
            .toList();
    Map<String, Evidence> evidence = new HashMap<>();
    int kindAt = kind(head);
    List<Line> over = head.subList(0, kindAt < 0 ? letterEnds(head) : kindAt);
    Title title = Title.read(head, kindAt, wording);
    title.evidence().ifPresent(e -> evidence.put("title", e));
    AgencyName agency = agencies.agency(over, head, kindAt >= 0, evidence);
    Registration number = number(over, head, evidence);
    PlaceAndDate at = placeAndDate(over, head, evidence);
    SignatureExtractor.Signature signed = signature.signature(blocks.subList(0, bodyEnd));
    evidence.putAll(signed.evidence());
    Letterhead letterhead =
        new Letterhead(
            agency == null ? null : agency.agency(),
            agency == null ? null : agency.locality(),
            null,
            number.number(),
            number.symbol(),
            at.place(),
            at.date(),
            kindAt < 0 ? null : title.kind(),
            title.text(),
            title.addressee(),
            answers(head),
            signed.signer(),
            signed.cosigners(),
            signed.recipients(),
            evidence);
    return senders.known(letterhead, over, notes(document, lines, title));
  }

  /** What may name the sender of an appendix in a file of its own. */
  private List<String> notes(Document document, List<Line> lines, Title title) {
    List<String> notes = new ArrayList<>();
    if (title.text() != null) {
      notes.add(title.text());
    }
    lines.stream().filter(this::note).map(Line::text).forEach(notes::add);
    notes.add(document.source().file());
    return notes;
  }

  /** All but tables of figures: these say nothing of their sender. */
  private List<Block> formal(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> !(block instanceof Table table) || isFormal(table))
        .toList();
  }

  private boolean isFormal(Table table) {
    return table.rows() < FEWEST_ROWS
        || (table.rows() <= HEAD_LINES
            && Line.of(List.of(table), SECTION).stream()
                .map(Line::plain)
                .anyMatch(
                    line ->
                        Stream.of(words.motto(), words.number(), words.date())
                            .anyMatch(part -> part.matcher(line).find())));
  }

  private record Registration(@Nullable String number, @Nullable String symbol) {}

  private record PlaceAndDate(@Nullable String place, @Nullable LocalDate date) {}

  /** The line that names the kind of document: in capitals, or else alone; -1 without one. */
  private int kind(List<Line> head) {
    List<String> kinds = words.kinds().stream().map(Spelling::plain).toList();
    return Stream.<Predicate<Line>>of(
            line -> kinds.stream().anyMatch(kind -> opens(line, kind)),
            line -> kinds.contains(line.plain()))
        .flatMap(
            names -> IntStream.range(0, head.size()).filter(i -> names.test(head.get(i))).boxed())
        .findFirst()
        .orElse(-1);
  }

  private static boolean opens(Line line, String kind) {
    return line.plain().startsWith(kind)
        && line.text().substring(0, kind.length()).chars().noneMatch(Character::isLowerCase);
  }

  /** Of a document that names no kind: a letter's head ends with its addressee. */
  private int letterEnds(List<Line> head) {
    for (int i = 0; i < head.size(); i++) {
      if (words.addressee().matcher(head.get(i).plain()).lookingAt()) {
        return i;
      }
    }
    return Math.min(HEAD_LINES, head.size());
  }

  /** What stands under an appendix' heading tells of another document. */
  private boolean note(Line line) {
    return wording.headings().appendixNote().matcher(line.plain()).matches();
  }

  private Registration number(List<Line> over, List<Line> head, Map<String, Evidence> evidence) {
    return Spanning.first(words.number(), over, head)
        .map(
            found -> {
              evidence.put("number", found.line().evidence());
              String symbol = found.group("symbol").replaceAll("\\s+", "").replace('–', '-');
              String number = found.matcher().group("number");
              return new Registration(number, symbol);
            })
        .orElse(new Registration(null, null));
  }

  private PlaceAndDate placeAndDate(
      List<Line> over, List<Line> head, Map<String, Evidence> evidence) {
    return Spanning.first(words.date(), over, head)
        .map(
            found -> {
              evidence.put("date", found.line().evidence());
              boolean whole = found.matcher().group("year") != null;
              LocalDate day = whole ? Days.day(found.matcher(), 0).orElse(null) : null;
              return new PlaceAndDate(found.group("place"), day);
            })
        .orElse(new PlaceAndDate(null, null));
  }

  private Letterhead.@Nullable Answers answers(List<Line> head) {
    for (Line line : head) {
      Matcher matcher = words.answers().matcher(line.plain());
      if (line.inParagraph() && matcher.find()) {
        String text = line.text();
        return new Letterhead.Answers(
            text.substring(matcher.start("symbol"), matcher.end("symbol")).replaceAll("\\s+", ""),
            Days.day(matcher, 0).orElse(null),
            text.substring(matcher.start("issuer"), matcher.end("issuer")).strip());
      }
    }
    return null;
  }
}
