/** Understands a document by its form: letterhead, sections, appendices, figures with evidence. */
@NullMarked
package org.baocao.extract;

import org.jspecify.annotations.NullMarked;
