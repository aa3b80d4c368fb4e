package org.baocao.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.baocao.model.Appendix;

/**
 * How communes write, whatever the form: {@code models/wording.yaml}. Patterns match plain text,
 * see {@link Spelling#plain}.
 *
 * @param columns words of column headers, by what such a column holds
 * @param periods names of periods, the surest first; groups {@code from to year quarter half1 half2
 *     months9 month}
 * @param cutoffInText what such a day follows in running text
 * @param cutoff the day on which figures stop; groups {@code day month year}
 */
public record Wording(
    Figures figures,
    Map<Appendix.Role, List<String>> columns,
    List<Pattern> periods,
    Pattern cutoffInText,
    Pattern cutoff,
    Headings headings,
    Letterheads letterhead) {

  /**
   * Figures in running text.
   *
   * @param units what is counted; the words of one list may stand for each other
   * @param notFigures what looks like a figure and is none
   * @param proposals how headings begin under which no results are reported
   * @param targets words right before a figure that make it a target
   * @param bounds words that bound a figure, by the bound's symbol
   * @param comparisons in a figure's clause before it: no result of this period
   * @param partials opens figures of a part of the locality or of its work
   * @param measures units whose figures may have decimals
   * @param numerals numbers in words: units and {@code 10}, {@code 20}, {@code 100} …; 0 is none
   * @param parts what opens the list of a total's parts
   * @param rate what may stand between a count and the rate beside it
   * @param laterRate what may stand between a fraction and a rate farther on
   */
  public record Figures(
      List<List<String>> units,
      List<Pattern> notFigures,
      Pattern proposals,
      List<String> targets,
      Map<String, Bounds> bounds,
      Pattern comparisons,
      Pattern partials,
      Pattern measures,
      Map<String, Integer> numerals,
      Pattern parts,
      Pattern rate,
      Pattern laterRate) {}

  /** Words that bound a figure, by where they stand. */
  public record Bounds(List<String> before, List<String> after) {}

  /**
   * Headings.
   *
   * @param appendix group {@code number}, Arabic or Roman
   * @param appendixNote what stands under an appendix's heading and is no part of its title
   * @param part of the narrative
   */
  public record Headings(Pattern appendix, Pattern appendixNote, Pattern part) {}

  /**
   * The formal parts of a document.
   *
   * @param number groups {@code number symbol}
   * @param date groups {@code place day month year}
   * @param answers the superior's letter; groups {@code symbol day month year issuer}
   * @param subject opens the subject of a letter, which names no kind
   * @param opens how a text begins
   * @param positions of those who sign
   * @param titles academic and military ones, before a name
   * @param marks lines that are no part of a letterhead or signature
   * @param agency how the name of an elected body begins
   * @param offices agencies named by their task
   * @param localities kinds of locality, in front of its name, by level: communes first
   * @param localitiesShort how such are cut short
   * @param expansions abbreviations of agencies, written out
   */
  public record Letterheads(
      Pattern motto,
      List<String> kinds,
      Pattern number,
      Pattern date,
      Pattern addressee,
      Pattern answers,
      Pattern subject,
      Pattern opens,
      Pattern recipients,
      Pattern capacity,
      Pattern positions,
      Pattern titles,
      Pattern marks,
      Pattern agency,
      Pattern offices,
      List<List<String>> localities,
      Map<String, String> localitiesShort,
      Map<String, String> expansions) {}
}
