/** Glyphs put together: runs, lines, words. */
@NullMarked
package org.baocao.read.pdf.line;

import org.jspecify.annotations.NullMarked;
