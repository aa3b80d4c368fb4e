package org.baocao.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.baocao.model.Appendix;
import org.jspecify.annotations.Nullable;

/**
 * How communes write, whatever the form: {@code models/wording.yaml}. Patterns match plain text,
 * see {@link Spelling#plain}.
 *
 * @param columns words of column headers, by what such a column holds
 * @param notApplying in a cell of an appendix: nothing is to be filled in here and below
 * @param periods names of periods, the surest first; groups {@code from to years year quarter half1
 *     half2 months lastmonths month begin end}
 * @param interval from one day to another; groups {@code day1 month1 year1 day month year}
 * @param yearWord in front of a year
 * @param plans behind it a subject speaks of what is to come
 * @param formalNames words of file names that say what a file is, not whose
 * @param supplements in the title of a report that adds to another and does not replace it
 * @param reported what stands before the reported time in the opening of the text
 * @param cutoffInText what such a day follows in running text
 * @param cutoff the day on which figures stop; groups {@code day month year}
 */
public record Wording(
    Figures figures,
    Map<Appendix.Role, List<String>> columns,
    Pattern notApplying,
    List<Pattern> periods,
    Pattern interval,
    String yearWord,
    Pattern plans,
    Pattern reported,
    Pattern cutoffInText,
    Pattern cutoff,
    Totals totals,
    Headings headings,
    Set<String> formalNames,
    Pattern supplements,
    Letterheads letterhead,
    Recognition recognition) {

  /**
   * Rows of a table that add up the others.
   *
   * @param rows their whole label
   * @param rates in the header of a column that nobody adds up
   */
  public record Totals(Pattern rows, Pattern rates) {}

  /**
   * How the form of a report is told.
   *
   * @param reports kinds of documents that are reports; a letter names none
   * @param least score, of 1, below which a report follows no known form
   */
  public record Recognition(List<String> reports, BigDecimal least) {}

  /**
   * Figures in running text.
   *
   * @param units what is counted; the words of one list may stand for each other
   * @param notFigures what looks like a figure and is none
   * @param aims how headings begin that open targets, {@code proposals}: that open plans
   * @param targets words between the beginning of a clause and its figure that make it a target
   * @param bounds words that bound a figure, by the bound's symbol
   * @param comparisons in a figure's clause before it: no result of this period
   * @param yearly up to a figure of one year among several; the first group is the year
   * @param changes around a figure from which it went to the next one
   * @param elsewhere before a figure: not of all the sender's work; {@code others}: of {@code name}
   * @param times which time figures are about
   * @param partials opens figures of a part of the locality or of its work
   * @param earlier a sentence, up to a figure, that is about an earlier time
   * @param measures units whose figures may have decimals
   * @param scales units of money, in the smallest one; see {@link #scale}
   * @param numerals numbers in words: units and {@code 10}, {@code 20}, {@code 100} …; 0 is none
   * @param yes in a cell that asks whether something is so; {@code no}: where it is not
   * @param parts what opens the list of a total's parts
   * @param rate what may stand between a count and the rate beside it
   * @param besideRate the same behind other words; {@code laterRate} between a fraction and a rate
   * @param beforeFraction between a rate and its fraction; {@code laterFraction} with other words
   * @param inTurn stands between several things, {@code joined}, and as many figures of them
   * @param fillers words that may stand between what is stated and its figure
   * @param review a figure less sure than this is for review, and proves no error
   * @param trust how sure a name is that a phrasing gives, likeliest first
   */
  public record Figures(
      List<List<String>> units,
      List<Pattern> notFigures,
      Pattern aims,
      Pattern proposals,
      Pattern targets,
      Map<String, Bounds> bounds,
      Pattern comparisons,
      Pattern changes,
      Pattern yearly,
      Pattern elsewhere,
      Pattern others,
      TimeWords times,
      Pattern partials,
      Pattern earlier,
      Pattern measures,
      Map<String, BigDecimal> scales,
      Map<String, Integer> numerals,
      Pattern yes,
      Pattern no,
      Pattern parts,
      Pattern rate,
      Pattern besideRate,
      Pattern laterRate,
      Wholes wholes,
      Pattern beforeFraction,
      Pattern laterFraction,
      Pattern inTurn,
      Pattern joined,
      List<String> fillers,
      double review,
      List<Trust> trust) {

    /** How many of the smallest unit of money one such unit is; empty for what is no money. */
    public Optional<BigDecimal> scale(@Nullable String unit) {
      return unit == null
          ? Optional.empty()
          : Optional.ofNullable(scales.get(Spelling.plain(unit).strip()));
    }
  }

  /**
   * How far a phrasing's name for a figure is trusted.
   *
   * @param likely from where on the trained model must find it
   * @param sure the share of such names that were right
   */
  public record Trust(double likely, double sure) {}

  /** Words that bound a figure, by where they stand. */
  public record Bounds(List<String> before, List<String> after) {}

  /**
   * Headings.
   *
   * @param appendix groups {@code word}, {@code number}, Arabic or Roman
   * @param appendixWords how such a word is written in findings
   * @param appendixName in the folded name of a file; group {@code number}
   * @param continued stands for the title where an appendix goes on
   * @param appendixNote what stands under an appendix's heading and is no part of its title
   * @param part of the narrative
   */
  public record Headings(
      Pattern appendix,
      Map<String, String> appendixWords,
      Pattern appendixName,
      Pattern continued,
      Pattern appendixNote,
      Pattern part) {}

  /**
   * The formal parts of a document.
   *
   * @param number groups {@code number symbol}
   * @param date groups {@code place day month year}
   * @param answers the superior's letter; groups {@code symbol day month year issuer}
   * @param enclosed what an appendix says of its report; groups {@code number symbol day month year
   *     issuer}
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
      Pattern enclosed,
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
