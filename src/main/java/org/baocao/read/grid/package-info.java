/** What the readers of all formats share: grids, header rows, clean text, words of refusal. */
@NullMarked
package org.baocao.read.grid;

import org.jspecify.annotations.NullMarked;
