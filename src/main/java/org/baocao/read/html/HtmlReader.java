package org.baocao.read.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.baocao.model.Block;
import org.baocao.model.Reading;
import org.baocao.model.Submission;
import org.baocao.read.grid.Attempt;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.text.BlockList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads web pages, as Word and Excel save them too. */
public final class HtmlReader {

  /** A thousand pages of tables have less. */
  private static final long LARGEST = 32L << 20;

  private static final int DEEPEST = 400;

  private HtmlReader() {}

  public static Reading read(Submission submission) {
    return Attempt.of(
        submission,
        () -> {
          if (Files.size(submission.path()) > LARGEST) {
            throw new TooLarge("page");
          }
          try (InputStream page = Files.newInputStream(submission.path())) {
            return new org.baocao.model.Document(submission.source(), null, blocks(page, null));
          }
        });
  }

  /** {@code charset} is null where the page itself has to say it. */
  public static List<Block> blocks(InputStream page, @Nullable String charset) throws IOException {
    Document parsed = Jsoup.parse(page, charset, "");
    parsed.traverse(HtmlReader::mustNotBeDeep);
    StyleSheet.apply(parsed);
    Element body = parsed.body();
    LegacyText letters = new LegacyText();
    List<Block> blocks = blocks(body, letters);
    return letters.settle() ? blocks(body, letters) : blocks;
  }

  private static void mustNotBeDeep(Node node, int depth) {
    if (depth > DEEPEST) {
      throw new TooLarge("elements nested deeper than " + DEEPEST);
    }
  }

  private static List<Block> blocks(Element body, LegacyText letters) {
    Budget budget = new Budget();
    BlockList blocks = new BlockList(budget);
    new HtmlStory(blocks::flow, blocks::aside, letters, budget).read(body);
    return blocks.blocks();
  }
}
