/** What is learnt from annotated sentences: where sentences end and what their figures are. */
@NullMarked
package org.baocao.extract.language;

import org.jspecify.annotations.NullMarked;
