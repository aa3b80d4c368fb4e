package org.baocao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/rules.md lists every kind of finding, in both languages. */
class GenericCheckTest {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.baocao.check.messages", java.util.Locale.ENGLISH);

  @Test
  void whatIsSaidOfAMistakeIsListed() {
    Set<String> listed =
        GenericCheck.ALL.stream()
            .map(GenericCheck::key)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(GenericCheck.ALL.size(), listed.size());
    List<String> missing =
        WORDS.keySet().stream()
            .filter(key -> key.endsWith(".mend"))
            .map(key -> key.substring(0, key.length() - ".mend".length()))
            .filter(key -> WORDS.containsKey(key) && !listed.contains(key))
            .toList();
    assertEquals(List.of(), missing, "kinds of findings that GenericCheck.ALL does not list");
  }

  @Test
  void whatIsListedIsSaid() {
    for (GenericCheck check : GenericCheck.ALL) {
      assertFalse(check.says().vi().isBlank() || check.says().en().isBlank(), check.key());
    }
  }
}
