package org.baocao.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not agree, said so that the sender can mend it.
 *
 * @param check the id of the check or rule
 * @param observations ids of the figures that take part
 * @param evidence never empty
 * @param suggestion what would mend it; a proposal only
 * @param basis what it is held against, null for what needs no rule
 * @param repairs likeliest first
 * @param follows the key of the finding that it comes from: both have one cause
 * @param forReviewer whether the reading is in doubt, so that nobody is to be asked yet
 * @param accepted why it is let pass; null, as with nearly all, where it is not
 */
public record Finding(
    String check,
    Level level,
    Severity severity,
    Text message,
    List<String> observations,
    List<Evidence> evidence,
    @Nullable Text suggestion,
    @Nullable Basis basis,
    List<Repair> repairs,
    @Nullable String follows,
    boolean forReviewer,
    @Nullable Accepted accepted) {

  public Finding {
    // reviews that were kept before there were levels name none
    level = Objects.requireNonNullElse(level, Level.REPORT);
    observations = List.copyOf(observations);
    evidence = List.copyOf(evidence);
    repairs = List.copyOf(repairs);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding without evidence: " + check);
    }
  }

  /** Of the report alone, with no more to it than what it says. */
  public Finding(
      String check,
      Severity severity,
      Text message,
      List<String> observations,
      List<Evidence> evidence,
      @Nullable Text suggestion) {
    this(
        check,
        Level.REPORT,
        severity,
        message,
        observations,
        evidence,
        suggestion,
        null,
        List.of(),
        null,
        false,
        null);
  }

  /** Tells it from the others of its report; the same again as long as its figures are there. */
  public String key() {
    return observations.isEmpty()
        ? check + "@" + evidence.get(0).section()
        : check + "@" + String.join("+", observations);
  }

  public Finding at(Level other) {
    return with(other, suggestion, basis, repairs, follows, accepted);
  }

  public Finding on(Basis ground) {
    return with(level, suggestion, ground, repairs, follows, accepted);
  }

  /** With proposals, told as {@code mend}. */
  public Finding mended(@Nullable Text mend, List<Repair> proposals) {
    return with(level, mend, basis, proposals, follows, accepted);
  }

  /** The same in other words. */
  public Finding told(Text words, @Nullable Text mend, List<Repair> proposals) {
    return new Finding(
        check,
        level,
        severity,
        words,
        observations,
        evidence,
        mend,
        basis,
        proposals,
        follows,
        forReviewer,
        accepted);
  }

  public Finding following(String key) {
    return with(level, suggestion, basis, repairs, key, accepted);
  }

  public Finding accepted(@Nullable Accepted explanation) {
    return with(level, suggestion, basis, repairs, follows, explanation);
  }

  /** An error that rests on a doubtful reading is for the reviewer, and no more than a warning. */
  public Finding doubted(Text why) {
    return new Finding(
        check,
        level,
        severity == Severity.ERROR ? Severity.WARNING : severity,
        why,
        observations,
        evidence,
        suggestion,
        basis,
        repairs,
        follows,
        true,
        accepted);
  }

  private Finding with(
      Level otherLevel,
      @Nullable Text mend,
      @Nullable Basis ground,
      List<Repair> proposals,
      @Nullable String lead,
      @Nullable Accepted explanation) {
    return new Finding(
        check,
        otherLevel,
        severity,
        message,
        observations,
        evidence,
        mend,
        ground,
        proposals,
        lead,
        forReviewer,
        explanation);
  }

  /** Whether it stays in the record and counts no more. */
  public boolean letPass() {
    return accepted != null;
  }
}
