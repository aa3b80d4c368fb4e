/** Keeps originals, reports and findings in the user's folder, and gives them back. */
@NullMarked
package org.baocao.store;

import org.jspecify.annotations.NullMarked;
