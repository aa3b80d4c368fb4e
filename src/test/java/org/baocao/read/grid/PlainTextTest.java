package org.baocao.read.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void composesMarksAndDropsWhatHasNoWidth() {
    assertEquals("Tịnh Long", PlainText.of("Ti\u0323nh\u00A0Lo\u200Bng\u00AD "));
    assertEquals("a-b\nc\td", PlainText.of("\ufeffa\u2011b\nc\td\u0007"));
  }
}
