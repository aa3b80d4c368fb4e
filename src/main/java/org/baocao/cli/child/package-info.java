/**
 * Processes of their own in which files from outside are opened: what breaks one breaks no more.
 */
@NullMarked
package org.baocao.cli.child;

import org.jspecify.annotations.NullMarked;
