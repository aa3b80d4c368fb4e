/** The language of queries: what an officer types, and what it asks. */
@NullMarked
package org.baocao.search.query;

import org.jspecify.annotations.NullMarked;
