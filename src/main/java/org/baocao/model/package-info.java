/**
 * The nouns of the project: immutable records and enums that every room passes on, and nothing
 * else.
 */
@NullMarked
package org.baocao.model;

import org.jspecify.annotations.NullMarked;
