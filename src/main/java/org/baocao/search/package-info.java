/** Indexes passages and answers queries, with or without diacritics. */
@NullMarked
package org.baocao.search;

import org.jspecify.annotations.NullMarked;
