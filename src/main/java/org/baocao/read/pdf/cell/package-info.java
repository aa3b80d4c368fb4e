/** Tables as they stand on one page, whichever engine found them. */
@NullMarked
package org.baocao.read.pdf.cell;

import org.jspecify.annotations.NullMarked;
