package org.baocao.check.earlier;

import java.util.stream.Stream;
import org.baocao.model.Finding;

/** One way in which a report may not go with those before it. */
@FunctionalInterface
interface EarlierCheck {

  Stream<Finding> findings(History history);
}
