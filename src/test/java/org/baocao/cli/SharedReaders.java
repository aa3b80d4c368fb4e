package org.baocao.cli;

import java.nio.file.Path;
import java.util.Set;
import org.baocao.cli.child.Children;
import org.baocao.cli.child.Limits;
import org.baocao.model.Quoted;
import org.baocao.model.Reading;
import org.baocao.model.Submission;
import org.baocao.read.Engines;

/** The real processes that open files, warm from test to test: most of a cold one is its start. */
final class SharedReaders implements Engines {

  private static final Children CHILDREN = new Children(Path.of("target/readers"), Limits.usual());

  static Baocao baocao() {
    return new Baocao(home -> new SharedReaders());
  }

  @Override
  public Reading read(Submission submission) {
    return CHILDREN.read(submission);
  }

  @Override
  public Set<Quoted> gainsaid(Path file, Set<Quoted> quoted) {
    return CHILDREN.gainsaid(file, quoted);
  }
}
