package org.baocao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Phrasings along words; what forms say with them is held by their own tests. */
@Execution(ExecutionMode.CONCURRENT)
class PhrasingTest {

  private static final String FIGURE = String.valueOf(Phrasing.FIGURE);

  @Test
  void manyWaysCostNoMoreThanTheirSteps() {
    String many = "[một] [hai] [ba] [bốn] [năm] [sáu] [bảy] [tám] ".repeat(8);
    Phrasing phrasing = Phrasing.compile("tổng " + many + "{n} hồ sơ");
    Phrasing.Match match = phrasing.match(Words.of("tổng ba tám " + FIGURE + " hồ sơ"), 0);
    assertNotNull(match);
    assertEquals(3, match.figure());
    assertNull(phrasing.match(Words.of("tổng ba chín " + FIGURE + " hồ sơ"), 0));
  }
}
