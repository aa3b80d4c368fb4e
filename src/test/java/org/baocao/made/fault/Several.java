package org.baocao.made.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Faults planted together in one report; none takes the place of another, or makes up for it. */
record Several(MadeReport report, List<Fault> faults) {

  private static final int FEWEST = 2;
  private static final int MOST = 6;

  /** From two to six, each of another kind. */
  static Several planted(MadeReport made, Random random) {
    int wanted = FEWEST + random.nextInt(MOST - FEWEST + 1);
    List<Fault.Kind> kinds = Arrays.asList(Fault.Kind.values());
    Collections.shuffle(kinds, random);
    Faults faults = new Faults(made, random);
    Several all = new Several(made, List.of());
    for (Fault.Kind kind : kinds) {
      if (all.faults.size() < wanted) {
        Several before = all;
        all = faults.planted(kind).flatMap(before::with).orElse(before);
      }
    }
    return all;
  }

  /** None where one of them would not show by itself any more. */
  private Optional<Several> with(Fault.Planted other) {
    if (faults.stream().anyMatch(fault -> isOfOnePlace(fault, other.fault()))) {
      return Optional.empty();
    }
    Map<Mark, BigDecimal> wrong = new HashMap<>();
    other.fault().truth().keySet().forEach(m -> wrong.put(m, other.report().printed().get(m)));
    Set<Flaw> flaws = new HashSet<>(report.flaws());
    flaws.addAll(other.report().flaws());
    MadeReport joined = new MadeReport(report.commune(), report.with(wrong).printed(), flaws);
    List<Fault> all = new ArrayList<>(faults);
    all.add(other.fault());
    Standing standing = new Standing(joined);
    return all.stream().allMatch(standing::shows)
        ? Optional.of(new Several(joined, all))
        : Optional.empty();
  }

  private static boolean isOfOnePlace(Fault one, Fault other) {
    boolean marks = !Collections.disjoint(one.truth().keySet(), other.truth().keySet());
    boolean appendices =
        one.flaw() instanceof Flaw.OfAppendix a
            && other.flaw() instanceof Flaw.OfAppendix b
            && a.number().equals(b.number());
    return marks || appendices;
  }
}
