/** Turns a submission of any kind into a document: paragraphs and tables, each with its place. */
@NullMarked
package org.baocao.read;

import org.jspecify.annotations.NullMarked;
