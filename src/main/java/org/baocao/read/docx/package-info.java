/** Reads .docx, .docm and .dotx as a stream of markup, without a model of the file in memory. */
@NullMarked
package org.baocao.read.docx;

import org.jspecify.annotations.NullMarked;
