package org.baocao.read;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.baocao.model.Quoted;
import org.baocao.model.Reading;
import org.baocao.model.Submission;
import org.baocao.read.again.SecondReading;

/** What opens files that came from outside: for a first reading, and for a second by another. */
public interface Engines extends AutoCloseable {

  Reading read(Submission submission);

  /** Which of the words the second engine does not find; none where it reads no such file. */
  Set<Quoted> gainsaid(Path file, Set<Quoted> quoted);

  @Override
  default void close() {}

  /** Those of this very process. */
  static Engines here() {
    Readers readers = new Readers();
    return new Engines() {
      @Override
      public Reading read(Submission submission) {
        return readers.read(submission);
      }

      @Override
      public Set<Quoted> gainsaid(Path file, Set<Quoted> quoted) {
        try (SecondReading second = SecondReading.of(file).orElse(SecondReading.NONE)) {
          return quoted.stream().filter(second::gainsays).collect(Collectors.toSet());
        }
      }
    };
  }
}
