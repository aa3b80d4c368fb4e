/** Holds the reports of one round against each other, and against figures of other systems. */
@NullMarked
package org.baocao.check.round;

import org.jspecify.annotations.NullMarked;
