/** Tables that only white space makes. */
@NullMarked
package org.baocao.read.pdf.unruled;

import org.jspecify.annotations.NullMarked;
