package org.baocao.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds a wording of a row to a form's file: the file's comments and layout stay as they are. */
public final class FormAlias {

  private static final Pattern CODE =
      Pattern.compile("(\\s*(?:-\\s+)?)code:\\s*[\"']?(.*?)[\"']?\\s*(?:#.*)?");
  private static final Pattern FLOW = Pattern.compile("\\s*aliases:\\s*\\[(.*)\\]\\s*(?:#.*)?");

  private final Path models;

  public FormAlias(Path models) {
    this.models = models;
  }

  /**
   * Adds {@code wording}; gives the file that was changed.
   *
   * @throws FormException where the file is laid out so that the row's place in it is not found; it
   *     is left as it was
   */
  public Path add(Form form, AppendixForm appendix, Indicator row, String wording)
      throws IOException {
    Path folder = models.resolve("forms").resolve(form.id());
    Path file = folder.resolve("appendix-" + appendix.number() + ".yaml");
    String before = Files.readString(file);
    Files.writeString(file, edited(before, row.code(), DraftText.quoted(wording)));
    try {
      boolean added =
          new FormReader(models)
              .form(folder)
              .appendix(appendix.number())
              .flatMap(a -> a.row(row.code()))
              .filter(r -> r.isWorded(wording))
              .isPresent();
      if (added) {
        return file;
      }
      throw new FormException(file + "#/rows/" + row.code(), "cannot be edited, add it by hand");
    } catch (FormException e) {
      Files.writeString(file, before);
      throw e;
    }
  }

  private static String edited(String text, String code, String quoted) {
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    List<String> lines = new ArrayList<>(List.of(text.split("\\r?\\n", -1)));
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = CODE.matcher(lines.get(i));
      if (matcher.matches() && matcher.group(2).equals(code)) {
        insert(lines, i, matcher.group(1).length(), quoted);
        break;
      }
    }
    return String.join(end, lines);
  }

  /** {@code at}: the line of the row's code; {@code column}: where the row's keys begin. */
  private static void insert(List<String> lines, int at, int column, String quoted) {
    String indent = " ".repeat(column);
    for (int i = at + 1; i < lines.size() && goesOn(lines.get(i), indent); i++) {
      String line = lines.get(i);
      Matcher flow = FLOW.matcher(line);
      if (flow.matches()) {
        String comma = flow.group(1).isBlank() ? "" : ", ";
        lines.set(i, line.substring(0, flow.end(1)) + comma + quoted + line.substring(flow.end(1)));
        return;
      }
      if (line.matches("\\s*aliases:\\s*(#.*)?")) {
        String item = i + 1 < lines.size() ? lines.get(i + 1) : "";
        String dash =
            item.stripLeading().startsWith("-")
                ? item.substring(0, item.indexOf('-'))
                : indent + "  ";
        lines.add(i + 1, dash + "- " + quoted);
        return;
      }
    }
    lines.add(at + 1, indent + "aliases:");
    lines.add(at + 2, indent + "  - " + quoted);
  }

  private static boolean goesOn(String line, String indent) {
    return line.isBlank() || line.startsWith(indent) || line.stripLeading().startsWith("#");
  }
}
