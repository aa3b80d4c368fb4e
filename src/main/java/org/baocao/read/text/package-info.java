/**
 * What word processors share, in whatever format: paragraphs while they are read, lists, fields.
 */
@NullMarked
package org.baocao.read.text;

import org.jspecify.annotations.NullMarked;
