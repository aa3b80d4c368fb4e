/** Running text: lines to paragraphs over pages, without running heads and page numbers. */
@NullMarked
package org.baocao.read.pdf.flow;

import org.jspecify.annotations.NullMarked;
