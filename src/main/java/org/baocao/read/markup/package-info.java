/** Office files in ZIP as parts of markup, streamed, and with bounds. */
@NullMarked
package org.baocao.read.markup;

import org.jspecify.annotations.NullMarked;
