/** Tells what changed from one version of a report to another. */
@NullMarked
package org.baocao.compare;

import org.jspecify.annotations.NullMarked;
