/** What a page shows: glyphs, rules and shading, in the coordinates of a reader. */
@NullMarked
package org.baocao.read.pdf.ink;

import org.jspecify.annotations.NullMarked;
