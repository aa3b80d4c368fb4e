package org.baocao.digest;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.baocao.store.ReportSummary;
import org.baocao.store.StoredReview;

/**
 * Writes the pages of the digest, for a browser without server, network or script. The same reviews
 * give the same bytes, and a page that would not change is not touched.
 */
public final class Digest {

  private static final String PACKAGE = "org.baocao.digest";
  private static final String STYLE = "digest.css";
  private static final int NAME_LENGTH = 16;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Digest.class.getClassLoader(), PACKAGE);

  private final Pages pages;
  private final Words words;
  private final UnaryOperator<String> formTitle;

  /** In Vietnamese; forms go by their ids. */
  public Digest(Path digestDir) {
    this(digestDir, "vi", UnaryOperator.identity());
  }

  /**
   * Takes the words from {@code language}, {@code vi} or {@code en}.
   *
   * @param formTitle what a form's id is called on the pages
   */
  public Digest(Path digestDir, String language, UnaryOperator<String> formTitle) {
    this.pages = new Pages(digestDir);
    this.words = new Words(language);
    this.formTitle = formTitle;
  }

  /** Where a report's page lies, relative to the digest's folder, parted by {@code /}. */
  public static String pageOf(String sha256) {
    return "reports/" + page(sha256);
  }

  static String page(String sha256) {
    return sha256.substring(0, NAME_LENGTH) + ".html";
  }

  /**
   * Writes a report's page; true where it is new or has changed.
   *
   * @param kept gives the reviews of its other versions, by their ids
   */
  public boolean write(StoredReview stored, LongFunction<Optional<StoredReview>> kept) {
    pages.write(STYLE, style());
    return pages.write(
        pageOf(stored.sha256()),
        render("report.jte", ReportPage.of(stored, kept, words, formTitle)));
  }

  /** Takes a report's page away: it is shown on another one. */
  public void remove(String sha256) {
    pages.remove(pageOf(sha256));
  }

  /** Writes the page that leads to all others; true where it is new or has changed. */
  public boolean writeIndex(List<ReportSummary> reports) {
    pages.write(STYLE, style());
    return pages.write("index.html", render("index.jte", IndexPage.of(reports, words, formTitle)));
  }

  private byte[] render(String template, Object page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(template, page, output);
    return output.toByteArray();
  }

  private static byte[] style() {
    try (InputStream in = Objects.requireNonNull(Digest.class.getResourceAsStream(STYLE))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + STYLE, e);
    }
  }
}
