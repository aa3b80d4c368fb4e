package org.baocao.read.grid;

/**
 * What one document may hold, far above any report. Every reader spends of one while it reads, so
 * that what claims more is refused before it fills the memory.
 */
public final class Budget {

  /** Paragraphs and cells of the document; a thousand pages of tables have a third of it. */
  static final int MOST_BLOCKS = 1_000_000;

  /** Paragraphs, rows and cells as the file has them: a cell comes with the paragraph in it. */
  private static final int MOST_PIECES = 3 * MOST_BLOCKS;

  /** Three thousand pages of prose have less. */
  private static final int MOST_CHARACTERS = 10_000_000;

  private long blocks;
  private long pieces;
  private long characters;

  /** What is laid out and stays in memory. */
  public void blocks(long more) {
    blocks = spent(blocks, more, MOST_BLOCKS, "paragraphs and cells");
  }

  /** What a reader takes up on the way. */
  public void pieces(long more) {
    pieces = spent(pieces, more, MOST_PIECES, "pieces");
  }

  public void characters(long more) {
    characters = spent(characters, more, MOST_CHARACTERS, "characters");
  }

  private static long spent(long before, long more, long most, String what) {
    if (before + more > most) {
      throw new TooLarge("more than " + most + " " + what);
    }
    return before + more;
  }
}
