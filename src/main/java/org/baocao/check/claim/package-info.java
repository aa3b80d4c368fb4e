/** What a report's figures must keep, bound to the figures themselves, and whether they do. */
@NullMarked
package org.baocao.check.claim;

import org.jspecify.annotations.NullMarked;
