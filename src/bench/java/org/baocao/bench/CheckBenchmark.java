package org.baocao.bench;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.baocao.check.Checks;
import org.baocao.extract.Extraction;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.form.Rule;
import org.baocao.intake.Intake;
import org.baocao.model.Document;
import org.baocao.model.Numbers;
import org.baocao.model.Observation;
import org.baocao.model.Period;
import org.baocao.model.Report;
import org.baocao.model.Submission;
import org.baocao.read.Readers;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Checking the sample report, by the CPU time of the thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
@State(Scope.Thread)
public class CheckBenchmark {

  private static final int WARM = 600;
  private static final BigDecimal LESS = new BigDecimal("0.8");

  /**
   * At least so many rules; those that the report keeps are repeated, so that no fault is added.
   */
  @Param({"0", "200"})
  public int rules;

  /** How many earlier reports of the locality are known. */
  @Param({"0", "3"})
  public int reports;

  private Report report;
  private Checks checks;
  private List<Numbers> earlier;

  /** Nanoseconds and checks, all iterations together. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Cpu {
    public long nanoseconds;
    public long checks;
  }

  @Setup
  public void report() throws Exception {
    Path file = Path.of("corpus/tinh-long/bao-cao-tinh-long.docx");
    Forms forms = Forms.load(Path.of("models"));
    Document document = (Document) new Readers().read((Submission) new Intake().receive(file));
    report = new Extraction(forms).extract(document);
    Form form = forms.form(report.form()).orElseThrow();
    List<String> broken =
        new Checks(forms).check(report).findings().stream().map(f -> f.check()).toList();
    List<Form> others = new ArrayList<>(forms.all());
    others.replaceAll(other -> other.equals(form) ? ruled(form, broken) : other);
    checks =
        new Checks(
            new Forms(
                others, forms.wording(), forms.limits(), forms.language(), forms.localities()));
    earlier = IntStream.rangeClosed(1, reports).mapToObj(this::earlier).toList();
    // by count: on a busy machine a time of warming up is no measure
    for (int i = 0; i < WARM; i++) {
      checks.check(report, List.of(), earlier);
    }
  }

  private Form ruled(Form form, List<String> broken) {
    List<Rule> kept = form.rules().stream().filter(r -> !broken.contains(r.id())).toList();
    List<Rule> all = new ArrayList<>(form.rules());
    for (int i = 0; all.size() < rules; i++) {
      Rule rule = kept.get(i % kept.size());
      all.add(
          new Rule(
              rule.id() + "-" + i,
              rule.says(),
              rule.given(),
              rule.relation(),
              rule.severity(),
              rule.source(),
              rule.holds(),
              rule.breaks(),
              rule.place()));
    }
    return new Form(
        form.id(),
        form.title(),
        form.titles(),
        form.unlike(),
        form.source(),
        form.period(),
        form.since(),
        form.until(),
        form.longest(),
        form.dash(),
        form.appendixWord(),
        form.required(),
        form.appendices(),
        form.narrative(),
        all);
  }

  /** All figures of the report as they may have been some quarters ago. */
  private Numbers earlier(int quarters) {
    Period own = report.period();
    Period period = Period.between(own.from(), own.to().minusMonths(3L * quarters));
    List<Numbers.Figure> figures =
        report.observations().stream()
            .filter(o -> o.indicator() != null)
            .map(o -> figure(o, quarters))
            .toList();
    return new Numbers(quarters, "earlier.docx", "Xã", null, period, figures);
  }

  private static Numbers.Figure figure(Observation o, int quarters) {
    BigDecimal value = o.value() == null ? null : o.value().multiply(LESS.pow(quarters));
    return new Numbers.Figure(
        o.id(), o.indicator(), o.period(), value, o.of(), o.percent(), o.unit());
  }

  @Benchmark
  public int check(Cpu cpu) {
    long start = now();
    int findings = checks.check(report, List.of(), earlier).findings().size();
    cpu.nanoseconds += now() - start;
    cpu.checks++;
    return findings;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
