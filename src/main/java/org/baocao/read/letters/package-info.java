/** What letters mean: whether text is Vietnamese, and what text of the time before Unicode says. */
@NullMarked
package org.baocao.read.letters;

import org.jspecify.annotations.NullMarked;
