package org.baocao.made;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baocao.model.Block;
import org.baocao.model.Cell;
import org.baocao.model.Document;
import org.baocao.model.Paragraph;
import org.baocao.model.Reading;
import org.baocao.model.Submission;
import org.baocao.model.Table;
import org.baocao.read.docx.DocxReader;

/** Writes the smallest Word file that holds some markup, and says in one line what is read. */
public final class WordFile {

  private static final String DECLARED =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
      xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
      xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      xmlns:v="urn:schemas-microsoft-com:vml"
      xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
      """;

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private String relationships = OFFICE;

  private String mainType =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private int millionsOfBlanks;

  private WordFile(String body) {
    parts.put(
        "document", "<w:document " + DECLARED + "><w:body>" + body + "</w:body></w:document>");
  }

  public static WordFile of(String body) {
    return new WordFile(body);
  }

  /** A part beside the document, by the name of its relationship: {@code styles}. */
  public WordFile with(String part, String root, String content) {
    parts.put(part, "<w:" + root + " " + DECLARED + ">" + content + "</w:" + root + ">");
    return this;
  }

  /** Says that the main part is of another type: a template, a file with macros. */
  public WordFile ofType(String contentType) {
    mainType = contentType;
    return this;
  }

  /** Puts something before the document's root. */
  public WordFile declaring(String prolog) {
    parts.computeIfPresent("document", (name, xml) -> prolog + xml);
    return this;
  }

  /** Puts so many million blanks after the document's end. */
  public WordFile followedByBlanks(int million) {
    millionsOfBlanks = million;
    return this;
  }

  public WordFile strict() {
    relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    parts.replaceAll(
        (name, xml) ->
            xml.replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main"));
    return this;
  }

  public Path in(Path folder) {
    Path path = folder.resolve("made.docx");
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", contentTypes());
      put(zip, "_rels/.rels", related("officeDocument", "word/document.xml"));
      String others =
          parts.keySet().stream()
              .filter(name -> !name.equals("document"))
              .map(name -> relation(name, name + ".xml"))
              .collect(Collectors.joining());
      put(zip, "word/_rels/document.xml.rels", all(others));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, "word/" + part.getKey() + ".xml", part.getValue());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return path;
  }

  private String contentTypes() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType="
        + "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + parts.keySet().stream()
            .map(
                name ->
                    "<Override PartName=\"/word/"
                        + name
                        + ".xml\" ContentType=\""
                        + (name.equals("document") ? mainType : otherType(name))
                        + "\"/>")
            .collect(Collectors.joining())
        + "</Types>";
  }

  private static String otherType(String part) {
    return "application/vnd.openxmlformats-officedocument.wordprocessingml." + part + "+xml";
  }

  private String related(String type, String target) {
    return all(relation(type, target));
  }

  private String relation(String type, String target) {
    return "<Relationship Id=\"r%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(type, relationships, type, target);
  }

  private static String all(String relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relations
        + "</Relationships>";
  }

  private void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; name.equals("word/document.xml") && i < millionsOfBlanks; i++) {
      zip.write(blanks);
    }
    zip.closeEntry();
  }

  public Document read(Path folder) {
    Submission submission = new Submission(in(folder), "made.docx", "", "", null);
    Reading reading = new DocxReader().read(submission);
    if (reading instanceof Document document) {
      return document;
    }
    throw new AssertionError(reading.toString());
  }

  /** Blocks parted by {@code ¶}. */
  public String shown(Path folder) {
    return read(folder).blocks().stream().map(WordFile::shown).collect(Collectors.joining("¶"));
  }

  private static String shown(Block block) {
    return switch (block) {
      case Paragraph paragraph -> paragraph.text();
      case Table table -> shown(table);
    };
  }

  /** Rows parted by slashes; slots that a cell covers beside its first one show where it lies. */
  public static String shown(Table table) {
    return IntStream.range(0, table.rows())
        .mapToObj(
            row ->
                IntStream.range(0, table.columns())
                    .mapToObj(column -> shown(table.at(row, column).orElseThrow(), row, column))
                    .collect(Collectors.joining(";")))
        .collect(Collectors.joining("/", "[", "]"));
  }

  private static String shown(Cell cell, int row, int column) {
    if (cell.column() != column) {
      return ">";
    }
    return cell.row() == row ? cell.text() : "^";
  }
}
