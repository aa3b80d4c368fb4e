/**
 * Knowledge as data: models/*.yaml become forms, indicators and rules; a mistake in them stops the
 * start.
 */
@NullMarked
package org.baocao.form;

import org.jspecify.annotations.NullMarked;
