package org.baocao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.baocao.intake.Intake;
import org.baocao.model.Document;
import org.baocao.model.Submission;
import org.baocao.read.Readers;

/** Reads the sample's pages over and over, 500 in one file, and says how much heap that took. */
public final class LongPdf {

  private static final int PAGES = 500;

  private LongPdf() {}

  public static void main(String[] args) throws Exception {
    Path file = Files.createTempFile("long", ".pdf");
    try (PDDocument sample =
            Loader.loadPDF(Path.of("corpus/tinh-long/bao-cao-tinh-long.pdf").toFile());
        PDDocument pages = new PDDocument()) {
      for (int i = 0; i < PAGES; i++) {
        pages.importPage(sample.getPage(i % sample.getNumberOfPages()));
      }
      pages.save(file.toFile());
    }
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    Document read = (Document) new Readers().read((Submission) new Intake().receive(file));
    long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf("%d pages, at most %d MB of heap%n", read.pages(), peak >> 20);
    Files.delete(file);
  }

  private static java.util.stream.Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }
}
