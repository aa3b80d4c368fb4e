package org.baocao.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a test asks of a page's source. */
record Html(String source) {

  /** The first group of every match. */
  List<String> all(String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(source);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  List<String> ids() {
    return all("\\sid=\"([^\"]+)\"");
  }

  List<String> links() {
    return all("href=\"([^\"]+)\"");
  }

  /** The element that has an id, up to the end of the first element of its name. */
  String element(String id) {
    Matcher matcher =
        Pattern.compile("<(\\w+)[^>]*\\sid=\"" + id + "\".*?</\\1>", Pattern.DOTALL)
            .matcher(source);
    if (!matcher.find()) {
      throw new AssertionError("no element has the id " + id);
    }
    return matcher.group();
  }

  /** The words alone, references to findings left out. */
  static String words(String html) {
    return html.replaceAll("<a class=\"reference.*?</a>", "")
        .replace("<br>", "\n")
        .replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
