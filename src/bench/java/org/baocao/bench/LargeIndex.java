package org.baocao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.baocao.form.Forms;
import org.baocao.form.SearchWords;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Paragraph;
import org.baocao.model.Review;
import org.baocao.model.Table;
import org.baocao.search.IndexWords;
import org.baocao.search.SearchIndex;

/**
 * Indexes made reports, here and with plain Lucene (StandardAnalyzer, one field, stored) in the
 * same run: passages a second of CPU, and size beside that of the text.
 */
public final class LargeIndex {

  private static final Path MODELS = Path.of("models");
  private static final int EVERY = 1000;
  private static final double NANO = 1e9;
  private static final double MEGA = 1e6;

  private long making;
  private long bytes;
  private long passages;

  private LargeIndex() {}

  /** A new folder, and how many reports (20,000). Plain Lucene is given a tenth of them. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int reports = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
    Forms forms = Forms.load(MODELS);
    MadeReports made =
        new MadeReports(Sample.review(forms), forms.localities().all(), Path.of("corpus"));
    new LargeIndex().plain(folder.resolve("plain"), made, reports / 10);
    new LargeIndex()
        .ours(
            folder.resolve("index"),
            new IndexWords(SearchWords.load(MODELS), forms.localities()),
            made,
            reports);
  }

  private void ours(Path folder, IndexWords words, MadeReports made, int reports)
      throws IOException {
    long before = cpu();
    try (SearchIndex index = SearchIndex.open(folder, words)) {
      for (int i = 1; i <= reports; i++) {
        index.add(i, make(made, i));
        if (i % EVERY == 0) {
          index.commit();
        }
      }
    }
    tell("baocao", folder, cpu() - before - making);
  }

  private void plain(Path folder, MadeReports made, int reports) throws IOException {
    long before = cpu();
    IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
    config.setRAMBufferSizeMB(64);
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 1; i <= reports; i++) {
        List<Document> documents = new ArrayList<>();
        for (String text : texts(make(made, i))) {
          Document document = new Document();
          document.add(new TextField("text", text, Field.Store.YES));
          documents.add(document);
        }
        writer.addDocuments(documents);
        if (i % EVERY == 0) {
          writer.commit();
        }
      }
    }
    tell("plain Lucene", folder, cpu() - before - making);
  }

  private Review make(MadeReports made, int number) {
    long before = cpu();
    Review review = made.review(number);
    for (String text : texts(review)) {
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
      passages++;
    }
    making += cpu() - before;
    return review;
  }

  /** As passages are cut, near enough to be counted. */
  private static List<String> texts(Review review) {
    List<String> texts = new ArrayList<>();
    for (Block block : review.report().document().blocks()) {
      switch (block) {
        case Paragraph one -> texts.add(one.text());
        case Table table -> {
          for (int row = 0; row < table.rows(); row++) {
            int at = row;
            StringBuilder line = new StringBuilder();
            table.cells().stream()
                .filter(cell -> cell.row() == at)
                .map(Cell::line)
                .forEach(cell -> line.append(cell).append(" · "));
            texts.add(line.toString());
          }
        }
      }
    }
    review.findings().forEach(finding -> texts.add(finding.message().vi()));
    return texts;
  }

  private void tell(String who, Path folder, long nanoseconds) throws IOException {
    double size;
    try (Stream<Path> files = Files.list(folder)) {
      size = files.mapToLong(file -> file.toFile().length()).sum();
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d passages, %.0f MB of text, %.0f passages a second of CPU, %.0f MB, %.2f x%n",
        who,
        passages,
        bytes / MEGA,
        passages / (nanoseconds / NANO),
        size / MEGA,
        size / bytes);
  }

  /** Of the whole process, merges in the background too. */
  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
