package org.baocao.digest;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the pages say around a report, in one language. */
final class Words {

  private final String language;
  private final ResourceBundle bundle;
  private final DecimalFormatSymbols symbols;

  /** {@code vi} or {@code en}; anything else is Vietnamese. */
  Words(String language) {
    boolean english = language.equals("en");
    this.language = english ? "en" : "vi";
    this.bundle =
        ResourceBundle.getBundle(
            "org.baocao.digest.words",
            english ? Locale.ENGLISH : Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(english ? ',' : '.');
    symbols.setDecimalSeparator(english ? '.' : ',');
  }

  String language() {
    return language;
  }

  /** A number among the arguments is set as numbers are. */
  String say(String key, Object... arguments) {
    Object[] said = new Object[arguments.length];
    for (int i = 0; i < said.length; i++) {
      said[i] =
          arguments[i] instanceof Number number
              ? number(new BigDecimal(number.toString()))
              : arguments[i];
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(said);
  }

  boolean knows(String key) {
    return bundle.containsKey(key);
  }

  /** With the decimals that it has. */
  String number(BigDecimal number) {
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }
}
