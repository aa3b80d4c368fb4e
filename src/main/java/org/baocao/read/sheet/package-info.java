/** Reads workbooks: the tables on their sheets, and the lines above, between and below them. */
@NullMarked
package org.baocao.read.sheet;

import org.jspecify.annotations.NullMarked;
