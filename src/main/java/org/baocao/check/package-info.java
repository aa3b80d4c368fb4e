/** Holds a report against arithmetic, its own form and itself, and says what does not agree. */
@NullMarked
package org.baocao.check;

import org.jspecify.annotations.NullMarked;
