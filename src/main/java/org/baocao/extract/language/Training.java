package org.baocao.extract.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains the models of models/language/: the same sentences give the same bytes. */
public final class Training {

  static final String LANGUAGE = "vi";
  private static final int TEXT = 4;

  private Training() {}

  /** The models' bytes by file name. */
  public static Map<String, byte[]> train(Sentences sentences) {
    try {
      Map<String, byte[]> models = new TreeMap<>();
      models.put(LanguageModel.ENDS, Packed.bytes(ends(sentences.ends())));
      models.put(
          LanguageModel.ROLES, categories(sentences.training(), mark -> mark.role().toString()));
      models.put(
          LanguageModel.INDICATORS, categories(sentences.training(), Annotated.Mark::states));
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what {@link #train} gives. */
  public static void write(Map<String, byte[]> models, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> model : models.entrySet()) {
      Files.write(folder.resolve(model.getKey()), model.getValue());
    }
  }

  private static byte[] categories(
      List<Annotated> sentences, Function<Annotated.Mark, String> outcome) throws IOException {
    List<Event> events = new ArrayList<>();
    for (Annotated sentence : sentences) {
      for (Annotated.Mark mark : sentence.marks()) {
        events.add(new Event(outcome.apply(mark), sentence.context(mark)));
      }
    }
    return new Weights(
            (AbstractModel)
                TrainerFactory.getEventTrainer(parameters(), new HashMap<>())
                    .train(ObjectStreamUtils.createObjectStream(events)))
        .bytes();
  }

  private static SentenceModel ends(List<String> sentences) throws IOException {
    List<SentenceSample> samples = new ArrayList<>();
    for (int first = 0; first < sentences.size(); first++) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      // every sentence before every near one, so that what follows tells no more than it should
      for (int i = 0; i < TEXT; i++) {
        String sentence = sentences.get((first + i * i + i) % sentences.size());
        spans.add(new Span(text.length(), text.length() + sentence.length()));
        text.append(sentence).append(' ');
      }
      samples.add(new SentenceSample(text.toString(), spans.toArray(Span[]::new)));
    }
    return SentenceDetectorME.train(
        LANGUAGE,
        ObjectStreamUtils.createObjectStream(samples),
        new SentenceDetectorFactory(LANGUAGE, true, null, new char[] {'.', '!', '?'}),
        parameters());
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    // quasi-Newton: of so few sentences iterative scaling has not learnt half when it stops
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 60);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    return parameters;
  }
}
