package org.baocao.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baocao.model.Finding;
import org.jspecify.annotations.Nullable;

/** What findings are called: {@code f1}, {@code f2}, … in their order. */
final class FindingIds {

  private final List<Finding> findings;
  private final Map<String, String> ids = new HashMap<>();

  FindingIds(List<Finding> findings) {
    this.findings = findings;
    findings.forEach(finding -> ids.putIfAbsent(finding.key(), "f" + (ids.size() + 1)));
  }

  String of(Finding finding) {
    return ids.getOrDefault(finding.key(), "");
  }

  /** Of the finding that another one follows. */
  @Nullable String ofKey(String key) {
    return ids.get(key);
  }

  /** The one of that id, or all of that check. */
  List<Finding> named(String name) {
    return findings.stream().filter(f -> of(f).equals(name) || f.check().equals(name)).toList();
  }
}
