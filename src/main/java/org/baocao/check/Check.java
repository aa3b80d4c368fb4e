package org.baocao.check;

import java.util.List;
import org.baocao.model.Finding;

/** One kind of inconsistency. */
@FunctionalInterface
interface Check {

  List<Finding> findings(Subject subject);
}
