package org.baocao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.baocao.extract.language.LanguageModel;
import org.baocao.form.Form;
import org.baocao.form.Forms;
import org.baocao.model.Observation;
import org.baocao.model.Paragraph;
import org.baocao.model.Period;
import org.baocao.model.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences in other communes' words: what each states, and what in it is no figure. */
class NarrativeExtractorTest {

  private static final Forms FORMS = Forms.load(Path.of("models"));
  private static final Form FORM = FORMS.form("cchc-2021-2025").orElseThrow();

  private static final LanguageModel LANGUAGE = LanguageModel.load(FORMS.language());

  private static final Period PERIOD = Period.parse("2021-01-01/2025-03-31");
  private static final NarrativeExtractor.Times TIMES =
      new NarrativeExtractor.Times(PERIOD, PERIOD);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Trong kỳ, UBND xã đã tiếp nhận 1.520 hồ sơ | files.received=1520",
        "Tổng số hồ sơ đã tiếp nhận là 1520 hồ sơ, đã giải quyết 1.500 hồ sơ | files.received=1520 files.resolved=1500",
        "Đã giải quyết 1.500 hồ sơ, trong đó 1.200 hồ sơ trước hạn, 290 hồ sơ đúng hạn, 10 hồ sơ quá hạn | files.resolved=1500 files.resolved.early=1200 files.resolved.ontime=290 files.resolved.overdue=10",
        "Hiện đang giải quyết 20 hồ sơ | files.pending=20",
        "Trên địa bàn phường có 12 hồ sơ xin rút | files.withdrawn=12",
        "Bố trí 11 công chức; số biên chế được giao: 12 biên chế | staff.present=11 staff.assigned=12",
        "Có 1044/1306 hồ sơ trực tuyến toàn trình (đạt 79,94%) | online.full.files=1044/1306:79.94",
        "Số hoá kết quả giải quyết TTHC: 12/15 hồ sơ (80%) | digitised.results=12/15:80",
        "Không phát sinh phản ánh, kiến nghị nào | feedback.received=0",
        "Tiếp nhận 03 phản ánh, kiến nghị | feedback.received=3",
        "Tiếp nhận 1.520 hồ sơ, tăng 120 hồ sơ so với cùng kỳ | files.received=1520 comparison=120",
        "So với cùng kỳ năm trước tiếp nhận 1.400 hồ sơ | comparison=1400",
        "Năm 2024, UBND xã đã tiếp nhận 300 hồ sơ | files.received@2024=300",
        "Từ năm 2021 đến 31/3/2025, đã tiếp nhận 900 hồ sơ | files.received=900",
        "Từ năm 2021 đến 31/3/2025: Năm 2021 tiếp nhận 200 hồ sơ, năm 2022 tiếp nhận 300 hồ sơ | files.received@2021=200 files.received@2022=300",
        "Xử lý 5/9 phản ánh. Mức độ hài lòng của người dân đạt 98% | feedback.resolved=5/9 satisfaction.overall=%98",
        "Toàn xã có 500 hồ sơ được giải quyết trước hạn, 300 hồ sơ được giải quyết đúng hạn | files.resolved.early=500 files.resolved.ontime=300",
        "Lĩnh vực hộ tịch: tiếp nhận 300 hồ sơ | null=300",
        "Trong lĩnh vực đất đai, số hồ sơ giải quyết đúng hạn là 850, quá hạn 12 | null=850 null=12",
        "Các xã cũ đã tiếp nhận 900 hồ sơ | null=900",
        "Xã An Bình cũ giải quyết 340 hồ sơ | null=340",
        "Phường An Bình (cũ) tiếp nhận 340 hồ sơ, thị trấn Sông Cầu (cũ) tiếp nhận 20 hồ sơ | null=340 null=20",
        "Riêng lĩnh vực đất đai tiếp nhận 1.250 hồ sơ, giải quyết 1.244, trễ hạn 6 | null=1250 null=1244 null=6",
        "Cùng kỳ năm trước tiếp nhận 3.500 hồ sơ, giải quyết 3.480 hồ sơ, trong đó đúng hạn 3.470 hồ sơ | comparison=3500 comparison=3480 comparison=3470",
        "Năm 2026 xã tiếp nhận 8.400 hồ sơ, giải quyết 8.390 hồ sơ | files.received@2026=8400 files.resolved@2026=8390",
        "Giải quyết trước hạn 2 960, đúng hạn 1 111 hồ sơ | files.resolved.early=2960 files.resolved.ontime=1111",
        "UBND xã đã tiếp nhận 1,230 hồ sơ | files.received=1230",
        "Xếp hạng 3/11 xã, thị trấn | ",
        "Có 7 công chức trình độ trung cấp lý luận chính trị | staff.politics=7",
        "Khảo sát sự hài lòng: phát ra 200 phiếu | survey.forms=200",
        "Tỷ lệ hài lòng đạt 98,5% | satisfaction.overall=%98.5",
        "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 và Quyết định số 468/QĐ-TTg | ",
        "Giai đoạn 2021 - 2025, nhiệm kỳ 2021-2026, từ ngày 01/01/2021 đến 31/3/2025, tháng 11/2025 | ",
        "Tiêu chuẩn ISO 9001:2015, phần mềm igate 2.0, dịch vụ công mức độ 3, 4 | ",
        "Công dân phải bổ sung hồ sơ lần 2; xếp hạng 12; Điều 5, khoản 2 Luật số 72/2025/QH15 | ",
        "Liên hệ số điện thoại 0255.3827.123 trong 24/7 | ",
        "Phấn đấu 100% hồ sơ được giải quyết đúng hạn | target=%100"
      })
  void states(String sentence, @Nullable String figures) {
    assertEquals(figures == null ? "" : figures, told(sentence));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND xã đã tiếp nhận 1.230 hồ sơ | 1230 THOUSANDS 0.96",
        "UBND xã đã tiếp nhận 1,230 hồ sơ | 1230 THOUSANDS 0.96",
        "Có 1,044/1,306 hồ sơ trực tuyến toàn trình (đạt 79,94%) | 1044/1306:79.94 THOUSANDS 0.96",
        "UBND xã đã tiếp nhận 123 hồ sơ | 123 null 0.96",
        "UBND xã đã tiếp nhận 11.230.456 hồ sơ | 11230456 null 0.96",
        "Tỷ lệ hài lòng đạt 98,125% | %98.125 DECIMALS 0.96",
        "Kinh phí thực hiện 1,234 tỷ đồng | 1.234 DECIMALS 0.5",
        "Kinh phí thực hiện 1.234 triệu đồng | 1234 THOUSANDS 0.5"
      })
  void assumes(String sentence, String reading) {
    Observation figure = observations(sentence).get(0);
    assertEquals(reading, Told.figure(figure) + " " + figure.assumed() + " " + figure.confidence());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Mức độ hài lòng của người dân đạt trên 95% | MORE",
        "Tỷ lệ hài lòng còn khiêm tốn (dưới 80%) | LESS",
        "Mức độ hài lòng chung cao (≥ 95%) | AT_LEAST",
        "Tỷ lệ hài lòng (khoảng 97%) | ABOUT",
        "Mức độ hài lòng của người dân (98%) | EXACT"
      })
  void bounds(String sentence, String bound) {
    assertEquals(bound, observations(sentence).get(0).bound().name());
  }

  @Test
  void whatIsSurelyPlannedIsNoFigureOfTheReport() {
    String plan = "Phấn đấu 100% hồ sơ được giải quyết đúng hạn";
    List<Paragraph> text = List.of(new Paragraph(0, plan, Paragraph.Emphasis.NONE, null, null));
    assertEquals(
        List.of(),
        new NarrativeExtractor(FORMS.wording(), FORM.narrative(), LANGUAGE)
            .figures(text, List.of(), TIMES));
  }

  private static String told(String sentence) {
    return observations(sentence).stream()
        .map(NarrativeExtractorTest::told)
        .collect(Collectors.joining(" "));
  }

  private static List<Observation> observations(String sentence) {
    Paragraph paragraph = new Paragraph(0, sentence, Paragraph.Emphasis.NONE, null, null);
    return new NarrativeExtractor(FORMS.wording(), FORM.narrative(), LANGUAGE)
        .all(List.of(paragraph), List.of(), TIMES);
  }

  private static String told(Observation o) {
    return (o.role() == Role.RESULT ? o.indicator() : o.role().toString())
        + (PERIOD.equals(o.period()) ? "" : "@" + o.period())
        + "="
        + Told.figure(o);
  }
}
