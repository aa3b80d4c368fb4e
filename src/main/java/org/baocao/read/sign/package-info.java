/** The digital signatures of files, and whether what was signed still stands there. */
@NullMarked
package org.baocao.read.sign;

import org.jspecify.annotations.NullMarked;
