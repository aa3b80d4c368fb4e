/** How much of what is known of the corpus is read: counts a document, no averages. */
@NullMarked
package org.baocao.cli.score;

import org.jspecify.annotations.NullMarked;
