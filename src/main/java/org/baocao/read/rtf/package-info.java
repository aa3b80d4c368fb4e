/** Reads Rich Text Format. */
@NullMarked
package org.baocao.read.rtf;

import org.jspecify.annotations.NullMarked;
