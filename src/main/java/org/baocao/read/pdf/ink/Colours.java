package org.baocao.read.pdf.ink;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.jspecify.annotations.Nullable;

/** Colours as they look; the last one is remembered, for most paint is of the same. */
final class Colours {

  private @Nullable PDColor last;
  private int lastRgb;

  int rgb(PDColor color) {
    if (color != last) {
      last = color;
      try {
        lastRgb = color.isPattern() ? 0x808080 : color.toRGB();
      } catch (IOException | RuntimeException unknownSpace) {
        lastRgb = 0;
      }
    }
    return lastRgb;
  }
}
