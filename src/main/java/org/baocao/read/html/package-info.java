/** Reads web pages: their paragraphs, lists and tables. */
@NullMarked
package org.baocao.read.html;

import org.jspecify.annotations.NullMarked;
