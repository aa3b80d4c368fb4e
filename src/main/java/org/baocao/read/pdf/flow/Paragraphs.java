package org.baocao.read.pdf.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baocao.model.Paragraph;
import org.baocao.model.Paragraph.Emphasis;
import org.baocao.read.grid.PlainText;
import org.baocao.read.pdf.ink.Rect;

/** Puts the lines of a document together to paragraphs, also over the ends of pages. */
public final class Paragraphs {

  /** In ems: the leading where the document does not show its own. */
  private static final double USUAL_LEADING = 1.3;

  private final Map<Integer, Frame> frames;
  private final Breaks breaks;
  private final List<FlowLine> open = new ArrayList<>();
  private int count;

  public Paragraphs(List<PageFlow> flows) {
    frames = Frame.of(flows);
    breaks = new Breaks(frames, leading(flows));
  }

  /** The paragraph that ends before this line, if one does. */
  public Optional<FlowParagraph> add(FlowLine line) {
    Optional<FlowParagraph> ended =
        open.isEmpty() || !breaks.before(line, open) ? Optional.empty() : end();
    open.add(line);
    return ended;
  }

  /** The paragraph that is under way, if there is one. */
  public Optional<FlowParagraph> end() {
    Optional<FlowParagraph> ended =
        open.isEmpty()
            ? Optional.empty()
            : Optional.of(new FlowParagraph(paragraph(open), List.copyOf(open)));
    open.clear();
    return ended;
  }

  /** The paragraph of these lines, whatever stands around it. */
  public Paragraph paragraph(List<FlowLine> lines) {
    StringBuilder text = new StringBuilder();
    int page = lines.getFirst().page();
    Rect box = lines.getFirst().box();
    for (FlowLine line : lines) {
      LineEnds.join(text, line.text());
      box = line.page() == page ? box.union(line.box()) : box;
    }
    boolean bold = lines.stream().allMatch(FlowLine::bold);
    boolean italic = lines.stream().allMatch(FlowLine::italic);
    boolean centred =
        lines.stream().allMatch(line -> frame(line).isMiddle(line))
            && frame(lines.getLast()).centres(lines.getLast());
    return new Paragraph(
        count++, PlainText.of(text), new Emphasis(bold, italic, centred, 0), page, box.box());
  }

  private Frame frame(FlowLine line) {
    return frames.getOrDefault(line.flow(), Frame.NONE);
  }

  /** Median distance, in ems, of lines of which the upper is full and the lower is not indented. */
  private double leading(List<PageFlow> flows) {
    List<Double> drops = new ArrayList<>();
    for (PageFlow flow : flows) {
      Frame frame = frames.getOrDefault(flow.id(), Frame.NONE);
      for (int i = 1; i < flow.lines().size(); i++) {
        FlowLine upper = flow.lines().get(i - 1);
        FlowLine lower = flow.lines().get(i);
        double drop = (lower.baseline() - upper.baseline()) / upper.size();
        if (upper.box().right() > frame.right() - upper.size()
            && lower.box().left() < frame.left() + 0.5 * upper.size()
            && drop > 0.9
            && drop < 3) {
          drops.add(drop);
        }
      }
    }
    double[] sorted = drops.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length < 3
        ? USUAL_LEADING
        : Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(USUAL_LEADING);
  }
}
