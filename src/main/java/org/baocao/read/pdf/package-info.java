/** PDF with a text layer: pages to paragraphs and tables. */
@NullMarked
package org.baocao.read.pdf;

import org.jspecify.annotations.NullMarked;
