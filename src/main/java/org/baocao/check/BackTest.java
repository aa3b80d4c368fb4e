package org.baocao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baocao.form.Forms;
import org.baocao.model.Finding;
import org.baocao.model.Level;
import org.baocao.model.Review;

/** What rules as they are now would say otherwise of a review that was made with others. */
public final class BackTest {

  private final Checks checks;

  public BackTest(Forms forms) {
    this.checks = new Checks(forms);
  }

  /**
   * A finding that would come or go.
   *
   * @param comes whether it would be new; otherwise it would be gone
   */
  public record Difference(Finding finding, boolean comes) {}

  /** In findings that the report alone gives; another severity makes another finding. */
  public List<Difference> differences(Review kept) {
    List<Difference> differences = new ArrayList<>();
    Review now = checks.check(kept.report());
    without(now, kept).forEach(finding -> differences.add(new Difference(finding, true)));
    without(kept, now).forEach(finding -> differences.add(new Difference(finding, false)));
    return differences;
  }

  private static List<Finding> without(Review review, Review other) {
    Set<String> told = other.findings().stream().map(BackTest::key).collect(Collectors.toSet());
    return review.findings().stream()
        .filter(finding -> finding.level() == Level.REPORT && !told.contains(key(finding)))
        .toList();
  }

  private static String key(Finding finding) {
    return finding.severity() + " " + finding.key();
  }
}
