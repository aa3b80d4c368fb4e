package org.baocao.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.baocao.read.grid.TooLarge;
import org.junit.jupiter.api.Test;

class EngineTest {

  private static List<String> fail(RuntimeException fault) {
    throw fault;
  }

  @Test
  void anEngineThatFailsFindsNothing() {
    IndexOutOfBoundsException fault = new IndexOutOfBoundsException("made up");
    assertEquals(List.of(), Engine.run(1, () -> fail(fault), List.of()));
  }

  @Test
  void anEngineThatWorksIsHeard() {
    assertEquals(List.of("a table"), Engine.run(1, () -> List.of("a table"), List.of()));
  }

  @Test
  void aPageTooLargeStaysARefusal() {
    TooLarge huge = new TooLarge("made up");
    assertThrows(TooLarge.class, () -> Engine.run(1, () -> fail(huge), List.of()));
  }
}
