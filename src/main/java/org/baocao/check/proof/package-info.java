/** Whether rules leave any figures that keep them all, and which rules follow from others. */
@NullMarked
package org.baocao.check.proof;

import org.jspecify.annotations.NullMarked;
