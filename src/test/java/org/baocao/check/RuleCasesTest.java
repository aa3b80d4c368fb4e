package org.baocao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baocao.form.Forms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule of every form holds and breaks for the figures that it names itself, none contradicts
 * the others or is said by them already.
 */
class RuleCasesTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  @TestFactory
  Stream<DynamicTest> theRulesHaveNoFlaw() {
    return FORMS.all().stream()
        .map(
            form ->
                dynamicTest(
                    form.id(), () -> assertEquals(List.of(), Flaws.of(form, FORMS.wording()))));
  }
}
