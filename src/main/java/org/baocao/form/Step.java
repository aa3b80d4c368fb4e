package org.baocao.form;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step of a phrasing along the words of a text; each knows what may come behind it. */
sealed interface Step {

  /** Whether the steps from here on can be taken from the word at {@code at}; told in the trail. */
  boolean lead(Words words, int at, Trail trail);

  /** The words with which it may begin. */
  Set<String> beginnings();

  /**
   * The marks ({@link Words#mark}) of the words that it cannot do without; worked out once for
   * each, for many ways lead on from most steps.
   */
  long needs();

  /** What was found on the way, worked out from its end. */
  final class Trail {
    int figure;
    int last;
    int letters;
  }

  /**
   * @param close nothing but blanks may stand before it
   */
  record Word(String word, boolean close, Step next, long needs) implements Step {
    Word(String word, boolean close, Step next) {
      this(word, close, next, Words.mark(word) | next.needs());
    }

    @Override
    public boolean lead(Words words, int at, Trail trail) {
      boolean here =
          words.at(at).equals(word)
              && (!close || words.isClose(at))
              && next.lead(words, at + 1, trail);
      trail.letters += here ? word.length() : 0;
      return here;
    }

    @Override
    public Set<String> beginnings() {
      return Set.of(word);
    }
  }

  /**
   * The figure itself.
   *
   * @param bare no word may stand right behind it
   */
  record Figure(boolean bare, Step next, long needs) implements Step {
    Figure(boolean bare, Step next) {
      this(bare, next, Words.mark(Words.FIGURE) | next.needs());
    }

    @Override
    public boolean lead(Words words, int at, Trail trail) {
      boolean here =
          words.isFigure(at)
              && !(bare && words.isClose(at + 1) && !words.isEnd(at + 1))
              && next.lead(words, at + 1, trail);
      trail.figure = here ? at : trail.figure;
      return here;
    }

    @Override
    public Set<String> beginnings() {
      return Set.of(Words.FIGURE);
    }
  }

  /**
   * What may stand between within a sentence: as little as can be.
   *
   * @param figures whether it may pass figures
   */
  record Gap(int letters, boolean figures, Step next, long needs) implements Step {
    Gap(int letters, boolean figures, Step next) {
      this(letters, figures, next, next.needs());
    }

    @Override
    public boolean lead(Words words, int at, Trail trail) {
      int from = words.end(at - 1);
      for (int i = at; i < words.count() && words.start(i) - from <= letters; i++) {
        if (next.lead(words, i, trail)) {
          return true;
        }
        if (words.isEnd(i) || (!figures && words.isFigure(i))) {
          return false;
        }
      }
      return false;
    }

    @Override
    public Set<String> beginnings() {
      throw new IllegalArgumentException("a phrasing must begin with a word");
    }
  }

  /** One of two ways, the first that leads on. */
  record Either(Step one, Step other, long needs) implements Step {
    Either(Step one, Step other) {
      this(one, other, one.needs() & other.needs());
    }

    @Override
    public boolean lead(Words words, int at, Trail trail) {
      return one.lead(words, at, trail) || other.lead(words, at, trail);
    }

    @Override
    public Set<String> beginnings() {
      return Stream.of(one, other)
          .flatMap(way -> way.beginnings().stream())
          .collect(Collectors.toSet());
    }
  }

  /** The words of the phrasing are over; a figure may have to follow. */
  record Told(Step next, long needs) implements Step {
    Told(Step next) {
      this(next, next.needs());
    }

    @Override
    public boolean lead(Words words, int at, Trail trail) {
      boolean here = next.lead(words, at, trail);
      trail.last = here ? at - 1 : trail.last;
      return here;
    }

    @Override
    public Set<String> beginnings() {
      throw new IllegalArgumentException("a phrasing must have words");
    }
  }

  /**
   * Nothing more is asked.
   *
   * @param bare but that no word stands right behind
   */
  record End(boolean bare) implements Step {
    @Override
    public boolean lead(Words words, int at, Trail trail) {
      trail.letters = 0;
      return !(bare && words.isClose(at) && !words.isEnd(at));
    }

    @Override
    public long needs() {
      return 0;
    }

    @Override
    public Set<String> beginnings() {
      throw new IllegalArgumentException("a phrasing must have words");
    }
  }
}
