package org.baocao.extract.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trained models come from the sentences, byte for byte, and know where sentences end. */
@Execution(ExecutionMode.CONCURRENT)
class TrainingTest {

  private static final Path FOLDER = Path.of("models/language");
  private static final Sentences SENTENCES = Sentences.in(Path.of("corpus/sentences"));

  @Test
  void trainingGivesTheVeryBytesThatAreKept() throws Exception {
    for (Map.Entry<String, byte[]> model : Training.train(SENTENCES).entrySet()) {
      byte[] kept = Files.readAllBytes(FOLDER.resolve(model.getKey()));
      assertArrayEquals(kept, model.getValue(), model.getKey());
    }
  }

  @Test
  void thereAreEnoughSentencesAndNoneIsBothTrainedAndMeasured() {
    Set<String> trained = texts(SENTENCES.training());
    Set<String> kept = texts(SENTENCES.kept());
    assertTrue(trained.size() + kept.size() >= 1500, trained.size() + " " + kept.size());
    assertTrue(kept.size() >= 300, "" + kept.size());
    Set<String> both = new HashSet<>(trained);
    both.retainAll(kept);
    assertEquals(Set.of(), both);
  }

  private static Set<String> texts(List<Annotated> sentences) {
    return sentences.stream().map(Annotated::text).collect(Collectors.toSet());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Thực hiện chỉ đạo của UBND TP. Quảng Ngãi, xã đã ban hành kế hoạch.| Kết quả rất tốt.",
        "Theo Công văn Số. 15/CV của cấp trên, xã đã báo cáo.| Hồ sơ được giải quyết đúng hạn.",
        "Tổng số tiền là 1.234,5 triệu đồng.| Số hồ sơ là 1.520 hồ sơ.",
        "d. Tình hình giải quyết hồ sơ được công khai.| Người dân đồng tình.",
        "Trên đây là báo cáo của UBND xã./."
      })
  void sentencesEndWhereTheyEnd(String marked) {
    String text = marked.replace("|", "");
    String found =
        LanguageModel.load(FOLDER).sentences(text).stream()
            .map(sentence -> text.substring(sentence.start(), sentence.end()))
            .collect(Collectors.joining("| "));
    assertEquals(marked, found);
  }
}
