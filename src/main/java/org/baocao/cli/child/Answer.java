package org.baocao.cli.child;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.baocao.model.Document;
import org.baocao.model.Quoted;
import org.baocao.model.Reading;
import org.baocao.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a child answers: a document, a refusal, what a second reading gainsays, or its own fault.
 *
 * @param fault with its stack, for the log
 */
record Answer(
    @Nullable Document document,
    @Nullable Refused refused,
    Set<Quoted> gainsaid,
    @Nullable String fault) {

  static Answer of(Reading reading) {
    return switch (reading) {
      case Document document -> new Answer(document, null, Set.of(), null);
      case Refused refused -> new Answer(null, refused, Set.of(), null);
    };
  }

  static Answer of(Set<Quoted> gainsaid) {
    return new Answer(null, null, gainsaid, null);
  }

  static Answer of(Throwable fault) {
    StringWriter stack = new StringWriter();
    fault.printStackTrace(new PrintWriter(stack));
    return new Answer(null, null, Set.of(), stack.toString());
  }

  Reading reading() {
    if (document != null) {
      return document;
    }
    if (refused != null) {
      return refused;
    }
    throw new IllegalStateException("an answer without a reading");
  }
}
