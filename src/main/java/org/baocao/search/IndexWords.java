package org.baocao.search;

import java.util.HashMap;
import java.util.Map;
import org.baocao.form.Localities;
import org.baocao.form.Locality;
import org.baocao.form.SearchWords;
import org.baocao.model.Letterhead;
import org.baocao.model.Report;

/** What an index is made with: the words of the field, and where senders lie. */
public final class IndexWords {

  private final Lexicon lexicon;
  private final Map<String, String> provinces = new HashMap<>();

  public IndexWords(SearchWords words, Localities localities) {
    this.lexicon = new Lexicon(words);
    for (Locality locality : localities.all()) {
      provinces.put(locality.code() + " " + locality.title(), locality.province());
      provinces.putIfAbsent(locality.code(), locality.province());
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  SectionKinds kinds() {
    return new SectionKinds(lexicon.words());
  }

  ReportFacts facts(long id, Report report, boolean older) {
    Letterhead head = report.letterhead();
    String code = head.localityCode();
    return new ReportFacts(
        id,
        report.document().source().sha256(),
        report.document().source().file(),
        head.locality(),
        provinces.getOrDefault(code + " " + head.locality(), provinces.get(code)),
        report.form(),
        report.period() == null ? null : report.period().iso(),
        head.date(),
        older);
  }
}
