/** Reports of invented communes in which all agrees, and faults to be planted in them. */
@NullMarked
package org.baocao.made.fault;

import org.jspecify.annotations.NullMarked;
