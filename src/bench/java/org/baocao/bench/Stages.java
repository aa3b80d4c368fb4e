package org.baocao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baocao.check.Checks;
import org.baocao.extract.Extraction;
import org.baocao.form.Forms;
import org.baocao.intake.Intake;
import org.baocao.model.Document;
import org.baocao.model.Report;
import org.baocao.model.Submission;
import org.baocao.read.Readers;

/**
 * What reading, understanding and checking varied copies of the sample .docx cost, and Tika's plain
 * text of the same files in turns with them: CPU time of the thread, the median of each. Argument:
 * how many copies to measure, after as many that warm.
 */
public final class Stages {

  private static final String[] NAMES = {"reading", "understanding", "checking", "Tika"};

  private final Readers readers = new Readers();
  private final Forms forms = Forms.load(Path.of("models"));
  private final Extraction extraction = new Extraction(forms);
  private final Checks checks = new Checks(forms);
  private final PlainText tika = new PlainText();

  private Stages() {}

  public static void main(String[] args) throws Exception {
    int turns = Integer.parseInt(args[0]);
    Stages stages = new Stages();
    List<long[]> spent = new ArrayList<>();
    for (Path file : copies(2 * turns)) {
      spent.add(stages.spent(file));
    }
    double[] medians = new double[NAMES.length];
    for (int stage = 0; stage < NAMES.length; stage++) {
      int at = stage;
      long[] sorted = spent.stream().skip(turns).mapToLong(each -> each[at]).sorted().toArray();
      medians[stage] = sorted[sorted.length / 2] / 1e6;
      System.out.printf("%s: %.1f ms%n", NAMES[stage], medians[stage]);
    }
    double ours = Arrays.stream(medians).limit(NAMES.length - 1).sum();
    System.out.printf("together %.1f ms, %.2f x Tika%n", ours, ours / medians[NAMES.length - 1]);
  }

  private static List<Path> copies(int count) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("baocao-stages");
    folder.toFile().deleteOnExit();
    List<Path> files = VariedReports.make(folder, "docx", count);
    files.forEach(file -> file.toFile().deleteOnExit());
    return files;
  }

  private long[] spent(Path file) throws Exception {
    Submission submission = (Submission) new Intake().receive(file);
    long start = now();
    Document document = (Document) readers.read(submission);
    long read = now();
    Report report = extraction.extract(document);
    long understood = now();
    int findings = checks.check(report).findings().size();
    long checked = now();
    int characters = tika.of(file).length();
    long end = now();
    if (findings == 0 || characters == 0) {
      throw new IllegalStateException("nothing was read of " + file);
    }
    return new long[] {read - start, understood - read, checked - understood, end - checked};
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
