package org.baocao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.baocao.check.claim.Changes;
import org.baocao.check.claim.Verdict;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.form.Rule;
import org.baocao.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding, blanks and nothing over nothing. */
class JudgementTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Form FORM = FORMS.form("cchc-2021-2025").orElseThrow();

  @ParameterizedTest(name = "{0} | {1} | {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // a rate stands for all that rounds to it
        "PL7/6.2 | PL7/6.2.1=19 PL7/6.2.2=15 percent:PL7/6.2=78.95 | Holds",
        "PL7/6.2 | PL7/6.2.1=19 PL7/6.2.2=15 percent:PL7/6.2=79 | Holds",
        "PL7/6.2 | PL7/6.2.1=19 PL7/6.2.2=15 percent:PL7/6.2=78.9 | Holds",
        "PL7/6.2 | PL7/6.2.1=19 PL7/6.2.2=15 percent:PL7/6.2=78.94 | cut off",
        "PL7/6.2 | PL7/6.2.1=19 PL7/6.2.2=15 percent:PL7/6.2=78.93 | Broken",
        "PL7/6.2 | PL7/6.2.1=19 PL7/6.2.2=15 percent:PL7/6.2=78.96 | Broken",
        "PL7/6.2 | PL7/6.2.1=19 PL7/6.2.2=15 percent:PL7/6.2=87.95 | Broken",
        // nothing of nothing is 0 or 100
        "PL7/6.2 | PL7/6.2.1=0 PL7/6.2.2=0 percent:PL7/6.2=0 | Holds",
        "PL7/6.2 | PL7/6.2.1=0 PL7/6.2.2=0 percent:PL7/6.2=100 | Holds",
        "PL7/6.2 | PL7/6.2.1=0 PL7/6.2.2=0 percent:PL7/6.2=50 | Broken",
        // what is not there decides nothing
        "PL7/6.2 | PL7/6.2.1=19 percent:PL7/6.2=78.95 | Undecided",
        "files.balance | files.received=9215 files.resolved=9199 | Undecided",
        // withdrawn files may go unmentioned, and may be counted in or out
        "files.balance | files.received=12 files.resolved=10 files.pending=2 | Holds",
        "files.balance | files.received=12 files.resolved=10 files.pending=2 files.withdrawn=1 | Holds",
        "files.balance | files.received=13 files.resolved=10 files.pending=2 files.withdrawn=1 | Holds",
        "files.balance | files.received=14 files.resolved=10 files.pending=2 files.withdrawn=1 | Broken",
        // files may have been carried over and returned
        "files.balance | files.received=1000 files.carried=20 files.resolved=1010 files.pending=10 | Holds",
        "files.balance | files.received=12 files.resolved=9 files.pending=1 files.returned=2 | Holds",
        // how much of them is not how many they are
        "online.full.files.appendix | online.full.files=3 PL7/6.3.2=1,2 | Holds",
        "online.full.files.appendix | online.full.files=4 PL7/6.3.2=1,2 | Broken",
        "online.full.files.appendix | percent:online.full.files=85 PL7/6.3.2=1,2 | Undecided",
        // what nobody stated contradicts nobody
        "legal.issued.parts | PL2/1=1 | Undecided",
        // a sum of years wants every year
        "initiatives.appendix | initiatives=3 PL1/5=1,2 | Holds",
        "initiatives.appendix | initiatives=3 PL1/5=1 PL1/7.1=1,2 | Undecided"
      })
  void verdict(String rule, String figures, String verdict) {
    assertEquals(verdict, told(rule, figures));
  }

  private static String told(String id, String figures) {
    Rule rule = FORM.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    Subject subject = new Subject(Stated.report(figures), Optional.of(FORM), FORMS.wording());
    Period column =
        id.startsWith("PL") || id.equals("legal.issued.parts") ? Period.year(2021) : null;
    Verdict verdict = FormRules.assertion(subject, rule, column).verdict(Changes.NONE);
    return verdict instanceof Verdict.Broken broken && broken.cutOff()
        ? "cut off"
        : verdict.getClass().getSimpleName();
  }
}
