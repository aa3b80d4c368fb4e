/** Reads OpenDocument texts and spreadsheets as a stream of markup. */
@NullMarked
package org.baocao.read.odf;

import org.jspecify.annotations.NullMarked;
