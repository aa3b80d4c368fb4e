package org.baocao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.baocao.form.Wording;
import org.baocao.model.Block;
import org.baocao.model.Evidence;
import org.baocao.model.Letterhead;
import org.jspecify.annotations.Nullable;

/** Reads the end of a document: who signed, and who receives it. */
final class SignatureExtractor {

  private static final int TAIL_BLOCKS = 25;
  private static final Pattern LIST_ENDS = Pattern.compile("^[-+\\s]+|[.;,\\s]+$");

  private final Wording.Letterheads words;

  SignatureExtractor(Wording.Letterheads words) {
    this.words = words;
  }

  /** What stands in the signature block; the signer is null where there is none. */
  record Signature(
      Letterhead.@Nullable Signer signer,
      List<String> recipients,
      Map<String, Evidence> evidence) {}

  Signature signature(List<Block> body) {
    List<Line> tail =
        Line.of(body.subList(Math.max(0, body.size() - TAIL_BLOCKS), body.size()), "letterhead");
    Map<String, Evidence> evidence = new HashMap<>();
    int recipientsAt = -1;
    int capacityAt = -1;
    for (int i = 0; i < tail.size(); i++) {
      if (words.recipients().matcher(tail.get(i).plain()).lookingAt()) {
        recipientsAt = i;
      }
      if (capacityAt < 0 && words.capacity().matcher(tail.get(i).plain()).matches()) {
        capacityAt = i;
      }
    }
    List<String> recipients = recipientsAt < 0 ? List.of() : recipients(tail, recipientsAt);
    int from = capacityAt >= 0 ? capacityAt : position(tail, recipientsAt);
    if (from >= 0) {
      evidence.put("signer", tail.get(from).evidence());
    }
    return new Signature(from < 0 ? null : signer(tail, from), recipients, evidence);
  }

  private static List<String> recipients(List<Line> tail, int at) {
    List<String> recipients = new ArrayList<>();
    for (Line line : tail.subList(at + 1, tail.size())) {
      boolean item = line.text().startsWith("-") || line.text().startsWith("+");
      if (line.column() != tail.get(at).column() || !item) {
        break;
      }
      recipients.add(LIST_ENDS.matcher(line.text()).replaceAll("").strip());
    }
    return recipients;
  }

  /** Without TM., KT., TL.: the first line in capitals beside or behind the recipients. */
  private static int position(List<Line> tail, int recipientsAt) {
    for (int i = Math.max(0, recipientsAt + 1); recipientsAt >= 0 && i < tail.size(); i++) {
      if (tail.get(i).inCapitals() && tail.get(i).text().length() < 60) {
        return i;
      }
    }
    return -1;
  }

  private Letterhead.Signer signer(List<Line> tail, int from) {
    List<String> capacity = new ArrayList<>();
    List<String> position = new ArrayList<>();
    String name = null;
    for (Line line : tail.subList(from, tail.size())) {
      if (line.column() != tail.get(from).column()) {
        break;
      }
      if (words.capacity().matcher(line.plain()).matches()) {
        capacity.add(line.text());
      } else if (line.inCapitals() && name == null) {
        position.add(line.text());
      } else if (Character.isLetter(line.text().charAt(0)) && line.text().length() < 50) {
        name = line.text();
      }
    }
    return new Letterhead.Signer(joined(capacity), joined(position), name);
  }

  private static @Nullable String joined(List<String> lines) {
    return lines.isEmpty() ? null : String.join(" ", lines);
  }
}
