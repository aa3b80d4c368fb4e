package org.baocao.intake;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names that senders give, made fit to name a file in a folder of any system. */
public final class FileNames {

  /** Room is left for a number and for the ending of a reason. */
  private static final int LONGEST = 200;

  private static final int LONGEST_ENDING = 20;

  private FileNames() {}

  public static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** The last part of a path; never empty, never hidden, never more than a name. */
  public static String safe(String name) {
    String last = composed(name).replaceFirst("(?s)^.*[/\\\\]", "");
    String plain =
        last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}<>:\"|?*]", "_")
            .replaceFirst("^[.~\\s]+", "")
            .replaceFirst("[.\\s]+$", "");
    return plain.isEmpty() ? "_" : cut(plain);
  }

  private static String cut(String name) {
    int dot = name.lastIndexOf('.');
    boolean ends = dot > 0 && name.length() - dot <= LONGEST_ENDING;
    String stem = ends ? name.substring(0, dot) : name;
    String ending = ends ? name.substring(dot) : "";
    while (bytes(stem) + bytes(ending) > LONGEST) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem + ending;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
