package org.baocao.cli.child;

import java.nio.file.Path;
import java.util.Set;
import org.baocao.model.Quoted;
import org.baocao.model.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a child: to read a submission, or to read a file again.
 *
 * @param quoted what to look for when it is read again
 */
record Request(@Nullable Submission submission, @Nullable Path again, Set<Quoted> quoted) {

  static Request read(Submission submission) {
    return new Request(submission, null, Set.of());
  }

  static Request again(Path file, Set<Quoted> quoted) {
    return new Request(null, file, quoted);
  }
}
