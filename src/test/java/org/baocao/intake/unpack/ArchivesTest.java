package org.baocao.intake.unpack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baocao.model.Refused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {

  private static final Limits SMALL = new Limits(3, 6, 3 << 20, 100, 1 << 20);
  private static final byte[] REPORT = "%PDF-1.4 một".getBytes(StandardCharsets.UTF_8);
  private static final byte[] APPENDIX = "%PDF-1.4 hai".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private Path room;

  @BeforeEach
  void room() throws IOException {
    room = Files.createDirectory(folder.resolve("room"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "7z", "tar", "tgz", "rar"})
  void holdFilesWithTheirNamesAndBytes(String kind) throws IOException {
    Path file =
        new Packed()
            .with("Xã Tịnh Long/Báo cáo.pdf", REPORT)
            .with("__MACOSX/._Báo cáo.pdf", new byte[] {1})
            .with("Phụ lục\\Phụ lục 1.pdf", APPENDIX)
            .in(folder.resolve("Quý I." + kind));
    List<Member> members = members(file);
    assertEquals(List.of("Báo cáo.pdf", "Phụ lục 1.pdf"), names(members));
    assertArrayEquals(REPORT, Files.readAllBytes(members.get(0).path()));
    assertArrayEquals(APPENDIX, Files.readAllBytes(members.get(1).path()));
    assertEquals("Quý I." + kind, members.getFirst().within().getFirst());
    assertEquals(1, members.stream().map(Member::sending).distinct().count());
    assertTrue(members.stream().allMatch(member -> member.path().startsWith(room)));
  }

  @Test
  void inArchivesAreOpenedAndAreOfOneSending() throws IOException {
    Path inner = new Packed().with("b.pdf", APPENDIX).in(folder.resolve("trong.7z"));
    Path file =
        new Packed()
            .with("a.pdf", REPORT)
            .with("trong.7z", Files.readAllBytes(inner))
            .in(folder.resolve("ngoài.zip"));
    List<Member> members = members(file);
    assertEquals(List.of("a.pdf", "b.pdf"), names(members));
    assertEquals(List.of("ngoài.zip", "trong.7z"), members.getLast().within());
    assertEquals(members.getFirst().sending(), members.getLast().sending());
  }

  @ParameterizedTest
  @CsvSource({
    "../a.pdf, zip",
    "x/../../a.pdf, zip",
    "..\\a.pdf, zip",
    "C:\\a.pdf, zip",
    "../a.pdf, 7z",
    "/etc/a.pdf, tar",
    "../a.pdf, tgz",
    "../a.pdf, rar"
  })
  void withPathsThatLeadOutAreRefused(String name, String kind) throws IOException {
    refused(Reason.UNSAFE, new Packed().with(name, REPORT).in(folder.resolve("a." + kind)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "7z", "tar", "tgz", "rar"})
  void withLinksAreRefused(String kind) throws IOException {
    Path file = new Packed().linking("a.pdf", "/etc/passwd").in(folder.resolve("a." + kind));
    String said = refused(Reason.UNSAFE, file);
    assertTrue(said.contains("a.pdf"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.7z", "a.rar"})
  void withPasswordsAreRefused(String name) throws IOException {
    Path file = new Packed().with("a.pdf", REPORT).lockedIn(folder.resolve(name));
    String said = refused(Reason.ENCRYPTED, file);
    assertTrue(said.contains("mật khẩu"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "7z", "tgz"})
  void thatInflateAreRefused(String kind) throws IOException {
    Path file = new Packed().with("a.pdf", new byte[2 << 20]).in(folder.resolve("a." + kind));
    refused(Reason.INFLATED, file);
    assertTrue(size(room) <= 2 << 20);
  }

  @Test
  void thatInflateMoreThanTheySayAreRefused() throws IOException {
    Path file = new Packed().with("a.pdf", new byte[2 << 20]).in(folder.resolve("a.zip"));
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length - 4; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        Arrays.fill(bytes, i + 24, i + 28, (byte) 1);
        bytes[i + 27] = 0;
        bytes[i + 26] = 0;
      }
    }
    Files.write(file, bytes);
    refused(Reason.INFLATED, file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "7z", "tar", "rar"})
  void ofTooManyFilesAreRefused(String kind) throws IOException {
    Packed packed = new Packed();
    IntStream.range(0, 7).forEach(i -> packed.with(i + ".pdf", REPORT));
    String said = refused(Reason.TOO_MANY, packed.in(folder.resolve("a." + kind)));
    assertTrue(said.contains("tối đa 6 tệp"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "tar"})
  void thatAreTooLargeAreRefused(String kind) throws IOException {
    byte[] random = new byte[3 << 20];
    new java.util.Random(1).nextBytes(random);
    Path file = new Packed().with("a.pdf", random).in(folder.resolve("a." + kind));
    refused(Reason.TOO_LARGE, file);
  }

  @Test
  void tooDeepAreRefusedByThemselves() throws IOException {
    Path file = new Packed().with("a.pdf", REPORT).in(folder.resolve("1.zip"));
    for (int depth = 2; depth < 5; depth++) {
      file =
          new Packed()
              .with(depth - 1 + ".zip", Files.readAllBytes(file))
              .with(depth + ".pdf", REPORT)
              .in(folder.resolve(depth + ".zip"));
    }
    List<Member> members = members(file);
    assertEquals(List.of("1.zip", "2.pdf", "3.pdf", "4.pdf"), names(members));
    Member deepest = members.getFirst();
    assertEquals(List.of("4.zip", "3.zip", "2.zip"), deepest.within());
    assertEquals(
        Reason.TOO_DEEP,
        assertInstanceOf(org.baocao.model.Refused.class, deepest.refused()).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zip", "7z", "tgz", "rar"})
  void cutOffAreDamaged(String kind) throws IOException {
    byte[] random = new byte[100_000];
    new java.util.Random(1).nextBytes(random);
    Path file = new Packed().with("a.pdf", random).in(folder.resolve("a." + kind));
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 50_000));
    refused(Reason.DAMAGED, file);
  }

  @Test
  void withoutFilesSaySo() throws IOException {
    Path file = new Packed().with("__MACOSX/a", REPORT).in(folder.resolve("a.zip"));
    refused(Reason.NOTHING_INSIDE, file);
  }

  @Test
  void otherFilesAreNone() throws IOException {
    Unpacking unpacking = new Unpacking(SMALL);
    Path sample = Path.of("corpus/tinh-long/bao-cao-tinh-long.docx");
    assertFalse(unpacking.isContainer(sample, "a.docx"));
    assertFalse(unpacking.isContainer(sample, "a.zip"));
    Path cut = Files.write(folder.resolve("b"), Arrays.copyOf(Files.readAllBytes(sample), 99));
    assertFalse(unpacking.isContainer(cut, "a.docx"));
    assertFalse(unpacking.isContainer(Files.createFile(folder.resolve("c")), "a.zip"));
  }

  private List<Member> members(Path file) throws IOException {
    Contents contents = new Unpacking(SMALL).open(file, file.getFileName().toString(), room);
    return assertInstanceOf(Contents.Members.class, contents, contents::toString).members();
  }

  private String refused(Reason reason, Path file) throws IOException {
    Contents contents = new Unpacking(SMALL).open(file, file.getFileName().toString(), room);
    var refused = assertInstanceOf(Contents.Refused.class, contents, contents::toString).refused();
    assertEquals(reason, refused.reason());
    assertTrue(refused.message().vi().contains("Đề nghị"), refused.message().vi());
    return refused.message().vi();
  }

  private static List<String> names(List<Member> members) {
    return members.stream().map(Member::file).toList();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
