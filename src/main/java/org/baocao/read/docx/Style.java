package org.baocao.read.docx;

import org.jspecify.annotations.Nullable;

/**
 * A style, alone or with all that it is based on.
 *
 * @param lines whether its tables have lines
 */
record Style(
    String id,
    String type,
    boolean preset,
    @Nullable String basedOn,
    ParagraphFormat paragraph,
    RunFormat run,
    @Nullable Boolean lines) {

  static final Style NONE =
      new Style("", "", false, null, ParagraphFormat.NONE, RunFormat.NONE, null);

  Style over(Style base) {
    return new Style(
        id,
        type,
        preset,
        basedOn,
        paragraph.over(base.paragraph),
        run.over(base.run),
        lines == null ? base.lines : lines);
  }
}
