/** Reads a file once more with other engines, to hold the first reading against. */
@NullMarked
package org.baocao.read.again;

import org.jspecify.annotations.NullMarked;
