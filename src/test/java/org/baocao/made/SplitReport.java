package org.baocao.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baocao.model.Appendix;
import org.baocao.model.Block;
import org.baocao.model.Report;

/** A report in several files: its narrative, and every appendix by turns in Word and in Excel. */
public final class SplitReport {

  private final Report report;
  private final Path folder;

  public SplitReport(Report report, Path folder) {
    this.report = report;
    this.folder = folder;
  }

  /** The report first; {@code titled}: whether {@code Phụ lục 7} stands in the file too. */
  public List<Path> files(boolean titled) {
    List<Block> blocks = report.document().blocks();
    List<Integer> starts = starts();
    List<Path> files = new ArrayList<>();
    files.add(word(blocks.subList(0, starts.getFirst()), "Bao cao xa Tinh Long.docx"));
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
      List<Block> own = blocks.subList(starts.get(i), end);
      String name = "Phu luc " + number(own);
      List<Block> shown = titled ? own : own.subList(1, own.size());
      files.add(i % 2 == 0 ? book(shown, name + ".xlsx") : word(shown, name + ".docx"));
    }
    return files;
  }

  /** Where the appendices begin, with their headings. */
  private List<Integer> starts() {
    List<Block> blocks = report.document().blocks();
    List<Integer> headings =
        report.appendices().stream().map(Appendix::heading).filter(Objects::nonNull).toList();
    return report
        .document()
        .paragraphs()
        .filter(paragraph -> headings.contains(paragraph.index()))
        .map(blocks::indexOf)
        .toList();
  }

  private String number(List<Block> blocks) {
    return report.appendices().stream()
        .filter(appendix -> blocks.contains(report.document().table(appendix.table())))
        .map(Appendix::number)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private Path word(List<Block> blocks, String name) {
    try {
      Path made = WordReport.of(blocks, new Choices(List.of())).in(folder);
      return Files.move(made, folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path book(List<Block> blocks, String name) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Path file = folder.resolve(name);
      BookReport.write(blocks, new Choices(List.of()), book, file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
