/** Holds a report against what its locality reported earlier. */
@NullMarked
package org.baocao.check.earlier;

import org.jspecify.annotations.NullMarked;
