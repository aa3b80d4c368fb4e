package org.baocao.made.fault;

/**
 * A place where a number stands.
 *
 * @param statement from 0; the text may state a figure more than once
 */
record Mark(Slot slot, int statement) {}
