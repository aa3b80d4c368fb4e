package org.baocao.made.fault;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.baocao.form.AppendixForm;
import org.baocao.form.Expression.Part;
import org.baocao.form.NarrativeIndicator;
import org.baocao.made.WordFile;
import org.baocao.model.Appendix;
import org.baocao.model.Block;
import org.baocao.model.Bound;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Evidence;
import org.baocao.model.Letterhead;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Report;
import org.baocao.model.Role;
import org.baocao.model.Source;
import org.baocao.model.Table;
import org.baocao.model.TextPlace;
import org.jspecify.annotations.Nullable;

/** Writes a made report down, and says how it is to be understood. */
final class Typing {

  private static final String SECTION = "I";
  private static final List<String> SIGNED =
      List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn Minh");

  private final MadeReport made;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<Appendix> appendices = new ArrayList<>();
  private final Map<Slot, Integer> statements = new HashMap<>();
  private final Map<String, Evidence> letterhead = new HashMap<>();
  private int paragraphs;

  Typing(MadeReport made) {
    this.made = made;
  }

  Report report() {
    boolean numbered = !made.flaws().contains(new Flaw.NumberBlank());
    boolean signed = !made.flaws().contains(new Flaw.Unsigned());
    boolean dated = !made.flaws().contains(new Flaw.DateBlank());
    paragraph("ỦY BAN NHÂN DÂN XÃ BÌNH MINH");
    letterhead.put("number", paragraph("Số: " + (numbered ? "12" : "   ") + "/BC-UBND"));
    letterhead.put(
        "date",
        paragraph("Bình Minh, ngày " + (dated ? "18 tháng 9" : "   tháng   ") + " năm 2025"));
    paragraph("BÁO CÁO");
    String title = title();
    letterhead.put("title", paragraph(title));
    paragraph("Kính gửi: Sở Nội vụ tỉnh Quảng Ngãi");
    paragraph("I. KẾT QUẢ THỰC HIỆN");
    made.commune().text().forEach(this::said);
    List.of("Nơi nhận:", "- Như trên;", "- Lưu: VT.").forEach(this::paragraph);
    if (signed) {
      SIGNED.forEach(this::paragraph);
    }
    made.appendices().forEach(this::appendix);
    return new Report(
        new Document(new Source("made.docx", "0", "text/plain"), null, blocks),
        made.form().id(),
        1.0,
        null,
        head(numbered ? "12" : null, dated ? LocalDate.of(2025, 9, 18) : null, title, signed),
        made.commune().columns().period(),
        List.of(),
        appendices,
        observations);
  }

  private String title() {
    return switch (made.form().id()) {
      case "cchc-2021-2025" ->
          "Sơ kết 05 năm (2021-2025) thực hiện Chương trình tổng thể cải cách hành chính nhà nước";
      case "cchc-bo-sung-2025" ->
          "Bổ sung số liệu sơ kết 05 năm cải cách hành chính (từ 01/7/2025 đến 31/7/2025)";
      default ->
          "Kết quả công tác cải cách hành chính "
              + (made.commune().columns().period().iso().equals("2025") ? "" : "Quý III ")
              + "năm 2025";
    };
  }

  private Letterhead head(
      @Nullable String number, @Nullable LocalDate date, String title, boolean signed) {
    return new Letterhead(
        "ỦY BAN NHÂN DÂN XÃ BÌNH MINH",
        null,
        null,
        number,
        "BC-UBND",
        "Bình Minh",
        date,
        "BÁO CÁO",
        title,
        null,
        null,
        signed ? new Letterhead.Signer(SIGNED.get(0), SIGNED.get(1), SIGNED.get(2)) : null,
        List.of("Lưu: VT"),
        letterhead);
  }

  private Evidence paragraph(String text) {
    blocks.add(new Paragraph(paragraphs, text, Paragraph.Emphasis.NONE, null, null));
    return new Evidence(new TextPlace(paragraphs++, 0, text.length(), null, null), SECTION, text);
  }

  /** A sentence and its figures, a fraction with its rate one of them. */
  private void said(String pattern) {
    StringBuilder text = new StringBuilder();
    Map<Slot, Observation> found = new java.util.LinkedHashMap<>();
    Matcher name = Told.NAME.matcher(unitsOf(pattern));
    while (name.find()) {
      Slot slot = Told.slot(name.toMatchResult());
      Mark mark = new Mark(slot, statements.merge(slot, 1, Integer::sum) - 1);
      BigDecimal number = made.printed().get(mark);
      name.appendReplacement(text, "");
      int start = text.length();
      text.append(Printed.of(number));
      found.merge(slot.part(Part.VALUE), told(slot, number, start, text.length()), Typing::joined);
    }
    name.appendTail(text);
    found.values().forEach(o -> observations.add(placed(o, text)));
    paragraph(text.toString());
  }

  private String unitsOf(String pattern) {
    int second = pattern.indexOf("satisfaction.satisfied");
    boolean other = second >= 0 && made.flaws().contains(new Flaw.OtherUnit());
    return other
        ? pattern.substring(0, second) + pattern.substring(second).replaceFirst("phiếu", "lượt")
        : pattern;
  }

  private Observation told(Slot slot, BigDecimal number, int start, int end) {
    NarrativeIndicator figure = made.form().figure(slot.name()).orElseThrow();
    boolean other = made.flaws().contains(new Flaw.OtherUnit());
    return new Observation(
        "o" + (observations.size() + start + 1),
        slot.name(),
        figure.label(),
        made.commune().columns().period(),
        slot.part() == Part.VALUE ? number : null,
        slot.part() == Part.OF ? number : null,
        slot.part() == Part.PERCENT ? number : null,
        Bound.EXACT,
        other && slot.name().equals("satisfaction.satisfied") ? "lượt" : figure.unit(),
        "",
        new Evidence(new TextPlace(paragraphs, start, end, null, null), SECTION, ""),
        Role.RESULT,
        1,
        null);
  }

  private static Observation joined(Observation one, Observation other) {
    TextPlace from = (TextPlace) one.evidence().place();
    TextPlace to = (TextPlace) other.evidence().place();
    TextPlace place = new TextPlace(from.paragraph(), from.start(), to.end(), null, null);
    return new Observation(
        one.id(),
        one.indicator(),
        one.label(),
        one.period(),
        one.value() == null ? other.value() : one.value(),
        one.of() == null ? other.of() : one.of(),
        one.percent() == null ? other.percent() : one.percent(),
        Bound.EXACT,
        one.unit(),
        "",
        new Evidence(place, SECTION, ""),
        Role.RESULT,
        1,
        null);
  }

  private Observation placed(Observation o, CharSequence text) {
    TextPlace place = (TextPlace) o.evidence().place();
    String quote = text.subSequence(place.start(), place.end()).toString();
    return new Observation(
        "o" + (observations.size() + 1),
        o.indicator(),
        o.label(),
        o.period(),
        o.value(),
        o.of(),
        o.percent(),
        Bound.EXACT,
        o.unit(),
        quote,
        new Evidence(place, SECTION, quote),
        Role.RESULT,
        1,
        null);
  }

  private void appendix(AppendixForm form) {
    int heading = paragraphs;
    paragraph("Phụ lục " + form.number());
    paragraph(form.title());
    TypedTable table = new TypedTable(made, form, "t" + (appendices.size() + 1));
    blocks.add(table.table());
    appendices.add(table.appendix(heading));
    table.observations(observations);
  }

  static WordFile file(Document document) {
    return WordFile.of(
        document.blocks().stream()
            .map(block -> block instanceof Table t ? table(t) : text(((Paragraph) block).text()))
            .collect(Collectors.joining()));
  }

  private static String table(Table table) {
    Map<Integer, String> rows =
        table.cells().stream()
            .collect(
                Collectors.groupingBy(
                    Cell::row,
                    java.util.TreeMap::new,
                    Collectors.mapping(
                        cell -> "<w:tc>" + text(cell.text()) + "</w:tc>", Collectors.joining())));
    return rows.values().stream()
        .collect(Collectors.joining("</w:tr><w:tr>", "<w:tbl><w:tr>", "</w:tr></w:tbl>"));
  }

  private static String text(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r></w:p>";
  }
}
