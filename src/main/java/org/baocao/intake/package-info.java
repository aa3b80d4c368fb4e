/** Takes files in: what they are by content, their hash, and whether there is anything to read. */
@NullMarked
package org.baocao.intake;

import org.jspecify.annotations.NullMarked;
