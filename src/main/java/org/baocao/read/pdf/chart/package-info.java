/** Charts and drawings, whose lines and labels are no tables. */
@NullMarked
package org.baocao.read.pdf.chart;

import org.jspecify.annotations.NullMarked;
