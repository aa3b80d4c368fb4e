package org.baocao.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baocao.model.Finding;
import org.baocao.model.Severity;

/** A finding under its number on the page: worst first, from 1. */
record Numbered(int number, Finding finding) {

  static List<Numbered> of(List<Finding> findings) {
    List<Finding> worstFirst =
        findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    List<Numbered> numbered = new ArrayList<>();
    for (Finding finding : worstFirst) {
      numbered.add(new Numbered(numbered.size() + 1, finding));
    }
    return numbered;
  }

  Severity severity() {
    return finding.severity();
  }

  String anchor() {
    return Places.finding(number);
  }
}
