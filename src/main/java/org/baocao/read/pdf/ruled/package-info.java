/** Tables whose cells are drawn. */
@NullMarked
package org.baocao.read.pdf.ruled;

import org.jspecify.annotations.NullMarked;
