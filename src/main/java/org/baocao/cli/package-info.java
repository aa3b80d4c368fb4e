/** The command line and the wiring of the rooms into routes; seen by none. */
@NullMarked
package org.baocao.cli;

import org.jspecify.annotations.NullMarked;
