package org.baocao.form;

import java.util.List;
import org.baocao.model.Severity;
import org.baocao.model.Text;

/** Reads relations as they are written down. */
final class RuleReader {

  private RuleReader() {}

  /** A rule in its file. */
  record Entry(
      String id,
      Text says,
      String given,
      String holds,
      String breaks,
      Severity severity,
      String source) {}

  static List<Rule> rules(List<Entry> entries, String file) {
    return entries.stream().map(entry -> rule(entry, file)).toList();
  }

  private static Rule rule(Entry entry, String file) {
    String place = file + "#/" + entry.id();
    return new Rule(
        entry.id(),
        entry.says(),
        entry.given(),
        RelationParser.parse(entry.given(), place + "/given"),
        entry.severity(),
        entry.source(),
        Example.parse(entry.holds(), place + "/holds"),
        Example.parse(entry.breaks(), place + "/breaks"),
        place + "/given");
  }
}
