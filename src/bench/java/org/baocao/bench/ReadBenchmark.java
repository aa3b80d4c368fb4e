package org.baocao.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.baocao.intake.Intake;
import org.baocao.model.Document;
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

/** Our reading and Tika's plain text of the same file, in turns, by the CPU time of the thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
@State(Scope.Thread)
public class ReadBenchmark {

  @Param({"docx", "doc", "pdf"})
  public String kind;

  private Path file;
  private Submission submission;
  private final Readers readers = new Readers();
  private final PlainText tika = new PlainText();

  /** Nanoseconds of both, all iterations together. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Cpu {
    public long ours;
    public long tika;
  }

  @Setup
  public void file() throws Exception {
    file = Path.of("corpus/tinh-long/bao-cao-tinh-long." + kind);
    submission = (Submission) new Intake().receive(file);
  }

  @Benchmark
  public int inTurns(Cpu cpu) throws Exception {
    long start = now();
    int blocks = ((Document) readers.read(submission)).blocks().size();
    long between = now();
    int characters = tika.of(file).length();
    cpu.ours += between - start;
    cpu.tika += now() - between;
    return blocks + characters;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
