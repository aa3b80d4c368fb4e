package org.baocao.read.rtf;

import java.util.Set;

/** Where text goes that is not in the flow of the document. */
final class RtfDestinations {

  private static final Set<String> UNSEEN =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "fldinst",
          "listtable",
          "shp",
          "do",
          "listoverridetable",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "xe",
          "tc",
          "nonesttables",
          "nonshppict",
          "bkmkstart",
          "bkmkend");

  private RtfDestinations() {}

  /** Whether what stands there is no text of the report. */
  static boolean isUnseen(String word) {
    return UNSEEN.contains(word);
  }
}
