package org.baocao.read.sign;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Whether objects of two revisions of a PDF are the same, whatever they refer to included. */
final class Likeness {

  /** Ways back to where one came from: the pages' tree, the field of a mark, its page. */
  private static final Set<COSName> BACK = Set.of(COSName.PARENT, COSName.P);

  /** Two objects that stand for each other; compared once. */
  private record Pair(@Nullable COSBase then, @Nullable COSBase now) {}

  private final Set<Pair> seen = new HashSet<>();
  private final Deque<Pair> open = new ArrayDeque<>();

  boolean between(@Nullable COSBase then, @Nullable COSBase now) throws IOException {
    open.clear();
    expect(then, now);
    while (!open.isEmpty()) {
      if (!isAlike(open.pop())) {
        return false;
      }
    }
    return true;
  }

  private void expect(@Nullable COSBase then, @Nullable COSBase now) {
    Pair pair = new Pair(plain(then), plain(now));
    if (seen.add(pair)) {
      open.push(pair);
    }
  }

  private static @Nullable COSBase plain(@Nullable COSBase item) {
    COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
    return object == COSNull.NULL ? null : object;
  }

  private boolean isAlike(Pair pair) throws IOException {
    if (pair.then instanceof COSDictionary then && pair.now instanceof COSDictionary now) {
      expectEntries(then, now);
      return then instanceof COSStream stream
          ? now instanceof COSStream other && Arrays.equals(raw(stream), raw(other))
          : !(now instanceof COSStream);
    }
    if (pair.then instanceof COSArray then && pair.now instanceof COSArray now) {
      for (int i = 0; i < then.size() && i < now.size(); i++) {
        expect(then.get(i), now.get(i));
      }
      return then.size() == now.size();
    }
    return Objects.equals(pair.then, pair.now);
  }

  private void expectEntries(COSDictionary then, COSDictionary now) {
    Set<COSName> keys = new HashSet<>(then.keySet());
    keys.addAll(now.keySet());
    keys.removeAll(BACK);
    keys.forEach(key -> expect(then.getItem(key), now.getItem(key)));
  }

  private static byte[] raw(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }
}
