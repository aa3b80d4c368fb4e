package org.baocao.read.rtf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.baocao.model.Block;
import org.baocao.model.Document;
import org.baocao.model.Reading;
import org.baocao.model.Submission;
import org.baocao.read.grid.Attempt;
import org.baocao.read.grid.Budget;
import org.baocao.read.grid.TooLarge;
import org.baocao.read.letters.LegacyText;
import org.baocao.read.text.BlockList;

/** Reads Rich Text Format, RTF 1.0 to 1.9.1; what is drawn beside the text is left out. */
public final class RtfReader {

  private static final long LARGEST = 100L << 20;

  private RtfReader() {}

  public static Reading read(Submission submission) {
    return Attempt.of(
        submission,
        () -> {
          if (Files.size(submission.path()) > LARGEST) {
            throw new TooLarge("text");
          }
          String source = Files.readString(submission.path(), StandardCharsets.ISO_8859_1);
          LegacyText letters = new LegacyText();
          List<Block> blocks = blocks(source, letters);
          return new Document(
              submission.source(), null, letters.settle() ? blocks(source, letters) : blocks);
        });
  }

  private static List<Block> blocks(String source, LegacyText letters) throws IOException {
    Budget budget = new Budget();
    BlockList blocks = new BlockList(budget);
    RtfStory story = new RtfStory(blocks::flow, blocks::aside, letters, budget);
    RtfWords words = new RtfWords(story);
    new RtfTokens(source, words).read();
    story.end();
    return blocks.blocks();
  }
}
