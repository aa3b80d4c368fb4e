/** Writes the static pages in which an officer reviews reports and their errors. */
@NullMarked
package org.baocao.digest;

import org.jspecify.annotations.NullMarked;
