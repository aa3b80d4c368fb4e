/**
 * Which figures would have to change so that everything agrees, and how they may have gone wrong.
 */
@NullMarked
package org.baocao.check.repair;

import org.jspecify.annotations.NullMarked;
