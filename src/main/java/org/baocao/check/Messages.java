package org.baocao.check;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.baocao.model.Text;

/** The words of findings, from the message bundles, in both languages at once. */
public final class Messages {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final ResourceBundle VI = bundle(VIETNAMESE);
  private static final ResourceBundle EN = bundle(Locale.ENGLISH);

  private Messages() {}

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.baocao.check.messages",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Arguments that are numbers or {@link Text}s are told in each language's own way. */
  public static Text text(String key, Object... arguments) {
    return new Text(
        format(VI.getString(key), VIETNAMESE, arguments),
        format(EN.getString(key), Locale.ENGLISH, arguments));
  }

  /** With the advice to look at the original first. */
  static Text doubtful(Text message) {
    return joined(List.of(message, text("reading.caution")), " ");
  }

  private static String format(String pattern, Locale locale, Object... arguments) {
    Object[] told = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      told[i] = told(arguments[i], locale);
    }
    return new MessageFormat(pattern, locale).format(told);
  }

  private static String told(Object argument, Locale locale) {
    if (argument instanceof BigDecimal number) {
      return number(number, locale);
    }
    return argument instanceof Text text ? text.in(locale.getLanguage()) : String.valueOf(argument);
  }

  /** {@code 9.215} and {@code 58,59} in Vietnamese; all decimals as printed. */
  static String number(BigDecimal number, Locale locale) {
    char point = locale.equals(VIETNAMESE) ? ',' : '.';
    char thousands = locale.equals(VIETNAMESE) ? '.' : ',';
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(point);
    symbols.setGroupingSeparator(thousands);
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** What appendices are called where neither report nor form says so. */
  static String word() {
    return VI.getString("place.word");
  }

  /** Both lists joined, each in its language. */
  public static Text joined(Iterable<Text> texts, String separator) {
    StringBuilder vi = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Text text : texts) {
      vi.append(vi.isEmpty() ? "" : separator).append(text.vi());
      en.append(en.isEmpty() ? "" : separator).append(text.en());
    }
    return new Text(vi.toString(), en.toString());
  }
}
