package org.baocao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.baocao.form.LocalityKinds;
import org.baocao.form.Wording;
import org.baocao.model.Block;
import org.baocao.model.Evidence;
import org.baocao.model.Letterhead;
import org.jspecify.annotations.Nullable;

/** Reads the end of a document: who signed, and who receives it. */
final class SignatureExtractor {

  private static final int TAIL_BLOCKS = 25;
  private static final int LAST_LINES = 8;
  private static final int TITLE = 60;
  private static final Pattern LIST_ENDS = Pattern.compile("^[-–—+•*\\s]+|[.;,\\s]+$");
  private static final Pattern ITEM_ENDS = Pattern.compile(".*[.;,]");

  private final Wording.Letterheads words;
  private final LocalityKinds kinds;

  SignatureExtractor(Wording.Letterheads words, LocalityKinds kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /**
   * What stands in the signature block; the signer is null where there is none.
   *
   * @param cosigners who signs beside
   */
  record Signature(
      Letterhead.@Nullable Signer signer,
      List<Letterhead.Signer> cosigners,
      List<String> recipients,
      Map<String, Evidence> evidence) {}

  Signature signature(List<Block> body) {
    List<Line> tail =
        Line.of(body.subList(Math.max(0, body.size() - TAIL_BLOCKS), body.size()), "letterhead")
            .stream()
            .filter(line -> !words.marks().matcher(line.plain()).matches())
            .toList();
    int recipientsAt = last(tail, line -> words.recipients().matcher(line.plain()).lookingAt());
    int from = signedFrom(tail, recipientsAt);
    List<Signing> signings =
        from < 0 ? List.of() : new Signatories(words, kinds, tail, from).signings(recipientsAt);
    Map<String, Evidence> evidence = new HashMap<>();
    for (int i = 0; i < signings.size(); i++) {
      evidence.put(i == 0 ? "signer" : "cosigner." + i, signings.get(i).evidence());
    }
    List<Letterhead.Signer> signers = signings.stream().map(Signing::signer).toList();
    return new Signature(
        signers.isEmpty() ? null : signers.getFirst(),
        signers.stream().skip(1).toList(),
        recipients(tail, recipientsAt),
        evidence);
  }

  private static int last(List<Line> lines, Predicate<Line> wanted) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (wanted.test(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int first(List<Line> lines, int from, Predicate<Line> wanted) {
    for (int i = Math.max(0, from); i < lines.size(); i++) {
      if (wanted.test(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** By TM., KT., TL.; else a position in capitals, of those who sign rather than prepare. */
  private int signedFrom(List<Line> tail, int recipientsAt) {
    int capacity = first(tail, 0, this::capacity);
    if (capacity >= 0) {
      return capacity;
    }
    int from = recipientsAt < 0 ? tail.size() - LAST_LINES : recipientsAt + 1;
    Predicate<Line> title = line -> line.inCapitals() && line.text().length() < TITLE;
    int position = first(tail, from, title.and(this::position));
    return position >= 0 || recipientsAt < 0 ? position : first(tail, from, title);
  }

  private boolean capacity(Line line) {
    return words.capacity().matcher(line.plain()).matches();
  }

  private boolean position(Line line) {
    return words.positions().matcher(line.plain()).matches();
  }

  /** An item that is broken into lines goes on without a bullet. */
  private List<String> recipients(List<Line> tail, int at) {
    List<String> recipients = new ArrayList<>();
    boolean bullets = false;
    for (Line line : tail.subList(at + 1, at < 0 ? 0 : tail.size())) {
      if (line.column() != tail.get(at).column()) {
        continue;
      }
      boolean ends = ITEM_ENDS.matcher(line.text()).matches();
      if (!line.listed() && !ends && (line.inParagraph() || line.inCapitals() || capacity(line))) {
        break;
      }
      bullets |= line.listed();
      String item = LIST_ENDS.matcher(line.text()).replaceAll("").strip();
      if (bullets && !line.listed()) {
        recipients.set(recipients.size() - 1, recipients.get(recipients.size() - 1) + " " + item);
      } else if (!item.isEmpty()) {
        recipients.add(item);
      }
    }
    return recipients;
  }
}
