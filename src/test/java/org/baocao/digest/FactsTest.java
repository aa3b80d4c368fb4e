package org.baocao.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.baocao.model.Document;
import org.baocao.model.Report;
import org.baocao.model.Signature;
import org.baocao.model.Signature.Integrity;
import org.baocao.store.SampleReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static final Report SAMPLE = SampleReview.of(Path.of("a.docx"), "0".repeat(64)).report();

  private static List<String> signatures(Signature... signatures) {
    Document read = SAMPLE.document();
    Document signed =
        new Document(
            read.source(), read.pages(), read.blocks(), List.of(signatures), read.doubts());
    return facts("Chữ ký số", report(signed, SAMPLE.formScore()));
  }

  private static Report report(Document document, @Nullable Double formScore) {
    return new Report(
        document,
        SAMPLE.form(),
        formScore,
        SAMPLE.lapsedForm(),
        SAMPLE.letterhead(),
        SAMPLE.period(),
        SAMPLE.sections(),
        SAMPLE.appendices(),
        SAMPLE.observations());
  }

  private static List<String> facts(String label, Report report) {
    return Facts.of(report, new Words("vi"), form -> "Sơ kết").stream()
        .filter(fact -> fact.label().equals(label))
        .map(Facts.Fact::value)
        .toList();
  }

  @Test
  void aDoubtfulFormIsShownAsSuch() {
    Document document = SAMPLE.document();
    assertEquals(List.of("Sơ kết"), facts("Biểu mẫu", report(document, 0.7)));
    assertEquals(
        List.of("Sơ kết (nhận dạng chưa chắc chắn, 62%)"),
        facts("Biểu mẫu", report(document, 0.619)));
  }

  @Test
  void signaturesStandAmongTheFactsOfASignedFileOnly() {
    Signature good =
        new Signature("Bùi Tấn Bé", Instant.parse("2025-04-03T02:00:00Z"), Integrity.UNCHANGED);
    Signature unknown = new Signature(null, null, Integrity.UNKNOWN);
    String time = new Days(new Words("vi")).moment(Instant.parse("2025-04-03T02:00:00Z"));
    assertEquals(List.of(), signatures());
    assertEquals(
        List.of(
            "Bùi Tấn Bé, "
                + time
                + ": nội dung không thay đổi; "
                + "Không ghi, Không ghi: không kiểm tra được"),
        signatures(good, unknown));
  }
}
