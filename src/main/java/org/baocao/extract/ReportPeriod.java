package org.baocao.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baocao.form.Spelling;
import org.baocao.form.Wording;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.baocao.model.Table;
import org.jspecify.annotations.Nullable;

/** Tells the reporting period: named by the title, cut short where headers or the text say so. */
final class ReportPeriod {

  private final PeriodReader periods;
  private final Pattern inText;

  ReportPeriod(Wording wording) {
    this.periods = new PeriodReader(wording);
    this.inText = wording.cutoffInText();
  }

  Optional<Period> of(Document document, @Nullable String title, List<Paragraph> body) {
    Optional<Period> named = title == null ? Optional.empty() : periods.read(title);
    return named.map(period -> cut(document, period, body));
  }

  private Period cut(Document document, Period period, List<Paragraph> body) {
    if (period.from().getYear() == period.to().getYear()) {
      return period; // a year or less is cut off by the regime's own days, not by a date in the
      // text
    }
    Period lastYear = Period.year(period.to().getYear());
    Stream<String> headers = document.tables().flatMap(ReportPeriod::headers);
    Stream<String> texts =
        body.stream()
            .map(Paragraph::text)
            .filter(text -> inText.matcher(Spelling.plain(text)).find());
    Optional<LocalDate> day =
        Stream.concat(headers, texts)
            .map(Spelling::plain)
            .filter(plain -> plain.contains(Integer.toString(period.to().getYear())))
            .flatMap(plain -> periods.cutoff(plain, lastYear).stream())
            .findFirst();
    return day.map(d -> PeriodReader.until(period, d)).orElse(period);
  }

  private static Stream<String> headers(Table table) {
    return table.cells().stream().filter(c -> c.row() < table.headerRows()).map(Cell::line);
  }
}
