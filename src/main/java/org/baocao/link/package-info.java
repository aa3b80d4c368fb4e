/** Tells which files make up one case: a report and its appendices in files of their own. */
@NullMarked
package org.baocao.link;

import org.jspecify.annotations.NullMarked;
