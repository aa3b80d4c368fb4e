package org.baocao.cli;

import java.io.IOException;
import org.baocao.model.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How commands print a review, on one line. */
final class Printing {

  /** How to print. */
  enum Format {
    json,
    ess
  }

  @Option(names = "--format", paramLabel = "json|ess", descriptionKey = "read.format")
  private Format format = Format.json;

  @Option(names = "--time", paramLabel = "TIME", descriptionKey = "read.time")
  private @Nullable String time;

  String of(Review review, Desk desk, Baocao baocao) throws IOException {
    String language = baocao.words().language();
    return switch (format) {
      case json -> ReportJson.write(review, language);
      case ess ->
          ReportJson.write(
              new EssJson(review, time, language)
                  .of(
                      desk.judged(review.report()),
                      new Manifest(baocao.models(), language).of(review)));
    };
  }
}
