package org.baocao.check;

import java.util.List;
import org.baocao.model.Finding;
import org.baocao.model.Level;

/** One kind of inconsistency. */
@FunctionalInterface
interface Check {

  List<Finding> findings(Subject subject);

  /** What it looks at. */
  default Level level() {
    return Level.STRUCTURE;
  }
}
