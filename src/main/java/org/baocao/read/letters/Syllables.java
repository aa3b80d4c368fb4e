package org.baocao.read.letters;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells which words can be syllables of Vietnamese: an onset, a rhyme, and a tone that it takes.
 */
public final class Syllables {

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** What a tone stands over: vowels and the other marks on them. */
  private static final String TONED = "aeiouy\u0302\u0306\u031B";

  private static final String ONSETS =
      """
      b c ch d đ g gh gi h k kh l m ng ngh n nh p ph q qu r s t th tr v x
      """;

  /** Without their tones. */
  private static final String RHYMES =
      """
      a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
      e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm
      iên iêng iêp iêt iêu yêc yêm yên yêng yêp yêt yêu y ych yn ynh yt oa oac oach oai
      oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ooc oong o
      oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung
      up ut uân uâng uât uây uê uêch uênh uêu uơ uôc uôi uôm uôn uông uôp uôt uy uya uych
      uynh uyn uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp
      ươt ươu
      """;

  private static final Set<String> TONELESS = toneless();

  private Syllables() {}

  /** Letters in any case; a word without marks is held against onset and rhyme alone. */
  public static boolean isSyllable(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String plain = Normalizer.normalize(withoutTone(apart), Normalizer.Form.NFC);
    return TONELESS.contains(plain)
        && (!isMarked(word) || !isStopped(plain) || hasStoppedTone(apart));
  }

  private static String withoutTone(String apart) {
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      boolean tone = i > 0 && TONES.indexOf(apart.charAt(i)) >= 0;
      if (!tone || TONED.indexOf(apart.charAt(i - 1)) < 0) {
        plain.append(apart.charAt(i));
      }
    }
    return plain.toString();
  }

  private static Set<String> toneless() {
    Set<String> syllables = new HashSet<>();
    for (String rhyme : RHYMES.split("\\s+")) {
      syllables.add(rhyme);
      for (String onset : ONSETS.split("\\s+")) {
        syllables.add(onset + rhyme);
      }
    }
    return syllables;
  }

  /** Whether it ends in c, ch, p or t: such a rhyme takes two tones only. */
  private static boolean isStopped(String plain) {
    return plain.endsWith("ch") || "cpt".indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }

  private static boolean hasStoppedTone(String apart) {
    return apart.indexOf('\u0301') >= 0 || apart.indexOf('\u0323') >= 0;
  }

  /** Whether it has a letter that English has not. */
  public static boolean isMarked(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7F) {
        return true;
      }
    }
    return false;
  }
}
