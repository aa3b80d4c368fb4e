package org.baocao.cli;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.baocao.intake.Locked;

/** Files that communes send and that cannot be read, with words of the reason that each gets. */
final class BrokenFiles {

  static final Path SAMPLES = Path.of("corpus/tinh-long");
  static final Path DOCX = SAMPLES.resolve("bao-cao-tinh-long.docx");
  static final Path PDF = SAMPLES.resolve("bao-cao-tinh-long.pdf");

  /** A file and what its reason must say. */
  record Broken(Path file, String says) {}

  private BrokenFiles() {}

  static List<Broken> in(Path folder) throws Exception {
    byte[] docx = Files.readAllBytes(DOCX);
    Path picture = folder.resolve("ảnh chụp.png");
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    return List.of(
        new Broken(Files.createFile(folder.resolve("rỗng.docx")), "không có dữ liệu"),
        new Broken(Files.writeString(folder.resolve("chữ.docx"), "BÁO CÁO"), "văn bản thô"),
        new Broken(
            Files.write(folder.resolve("đứt.docx"), Arrays.copyOf(docx, docx.length / 2)), "hỏng"),
        new Broken(Locked.docx(DOCX, folder.resolve("khóa.docx")), "mật khẩu"),
        new Broken(Locked.pdf(PDF, folder.resolve("khóa.pdf")), "mật khẩu"),
        new Broken(picture, "hình ảnh"),
        new Broken(
            Files.copy(
                SAMPLES.resolve("bao-cao-tinh-long-scan.pdf"), folder.resolve("bản quét.pdf")),
            "lớp văn bản"));
  }
}
