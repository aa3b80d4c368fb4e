package org.baocao.read.text;

/** How characters are set, styles and all taken together. */
public record Look(
    boolean bold, boolean italic, boolean hidden, boolean capitals, boolean superscript) {

  public static final Look PLAIN = new Look(false, false, false, false, false);

  public Look raised() {
    return new Look(bold, italic, hidden, capitals, true);
  }
}
