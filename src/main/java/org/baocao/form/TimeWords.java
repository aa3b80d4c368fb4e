package org.baocao.form;

import java.util.regex.Pattern;

/**
 * Words of running text that tell which time figures are about.
 *
 * @param first how a sentence begins that is about the time it names first
 * @param cumulative opens figures that run from the beginning of the year; group {@code year} where
 *     it is named, group {@code term} where they run from a day that nobody tells
 * @param back behind such words: from here on figures are those of the reported time again
 * @param leading may stand between such words and a figure without saying what is counted
 */
public record TimeWords(Pattern first, Pattern cumulative, Pattern back, Pattern leading) {}
