/**
 * What goes wrong while files come in: the service is killed, the disk is full, files are hostile.
 */
@NullMarked
package org.baocao.faults;

import org.jspecify.annotations.NullMarked;
