package org.baocao.form;

import java.util.regex.Pattern;

/**
 * Words that tell of what a rate or a part is.
 *
 * @param ownRate what may stand between a fraction and a rate that is surely of it
 * @param planned beside a rate that may be more than 100 %, or of another whole
 * @param portions units of a fraction that is never more than its whole
 * @param shares how a rate begins that is never more than 100 %
 * @param overlaps in a list of parts that may be told of the same things
 */
public record Wholes(
    Pattern ownRate, Pattern planned, Pattern portions, Pattern shares, Pattern overlaps) {}
