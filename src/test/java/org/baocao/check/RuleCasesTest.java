package org.baocao.check;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Verdict;
import org.baocao.form.Expression;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.form.Rule;
import org.baocao.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of every form holds and breaks for the figures that it names itself. */
class RuleCasesTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));

  @TestFactory
  Stream<DynamicTest> everyRuleHoldsAndBreaks() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Form form : FORMS.all()) {
      for (Rule rule : form.rules()) {
        String holds = rule.holds();
        String breaks = rule.breaks();
        if (holds != null && breaks != null) {
          tests.add(test(form, rule, holds, Verdict.Holds.class));
          tests.add(test(form, rule, breaks, Verdict.Broken.class));
        }
      }
    }
    return tests.stream();
  }

  private static DynamicTest test(
      Form form, Rule rule, String figures, Class<? extends Verdict> verdict) {
    return dynamicTest(
        rule.id() + " | " + figures + " | " + verdict.getSimpleName(),
        () -> assertInstanceOf(verdict, verdict(form, rule, figures)));
  }

  private static Verdict verdict(Form form, Rule rule, String figures) {
    Subject subject = new Subject(Stated.report(figures), Optional.of(form), FORMS.wording());
    boolean each =
        rule.relation()
            .references()
            .anyMatch(r -> r.inAppendix() && r.over() == Expression.Over.EACH);
    @Nullable Period column = each ? Period.year(2021) : null;
    return FormRules.assertion(subject, rule, column).verdict(Changes.NONE);
  }
}
