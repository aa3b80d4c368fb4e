package org.baocao.read.pdf;

import java.util.function.Supplier;
import org.baocao.read.grid.TooLarge;
import org.slf4j.LoggerFactory;

/**
 * Runs one engine on one page: its fault costs what it would have found there, never the page. The
 * fault is told, for it is the program's; a page too large is the file's, and goes on as such.
 */
final class Engine {

  private Engine() {}

  static <T> T run(int page, Supplier<T> engine, T otherwise) {
    try {
      return engine.get();
    } catch (TooLarge huge) {
      throw huge;
    } catch (RuntimeException fault) {
      LoggerFactory.getLogger(Engine.class).error("an engine failed on page {}", page, fault);
      return otherwise;
    }
  }
}
