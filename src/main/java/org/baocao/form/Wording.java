package org.baocao.form;

import java.util.List;
import java.util.Map;
import org.baocao.model.Appendix;

/**
 * How communes write, whatever the form ({@code models/wording.yaml}).
 *
 * @param units words that may follow a figure as its unit, longest first wins
 * @param notFigures regular expressions over plain text: what looks like a figure and is none
 * @param proposals words of headings under which no results are reported
 * @param targets words right before a figure that make it a target, not a result
 * @param bounds words before or after a figure, by the symbol of the bound
 * @param columns words of column headers, by what the column holds
 * @param localityKinds what a locality can be: {@code xã}, {@code phường}, …
 */
public record Wording(
    List<String> units,
    List<String> notFigures,
    List<String> proposals,
    List<String> targets,
    Map<String, Bounds> bounds,
    Map<Appendix.Role, List<String>> columns,
    List<String> localityKinds) {

  /** Words that bound a figure, by where they stand. */
  public record Bounds(List<String> before, List<String> after) {}
}
