/** Reads .doc, the binary files of Word 97 to 2003. */
@NullMarked
package org.baocao.read.doc;

import org.jspecify.annotations.NullMarked;
