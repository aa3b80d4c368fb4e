package org.baocao.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All forms of an installation, the wording and limits that they share, and the register of those
 * who send.
 *
 * @param language the folder of what is trained
 */
public record Forms(
    List<Form> all, Wording wording, Limits limits, Path language, Localities localities) {

  public Forms {
    all = List.copyOf(all);
  }

  /**
   * Reads {@code models/}: {@code wording.yaml}, {@code checks.yaml}, every folder of {@code
   * forms/}, every file of {@code localities/}.
   *
   * @throws FormException at the first mistake, naming file and place
   */
  public static Forms load(Path models) {
    FormReader reader = new FormReader(models);
    Path forms = models.resolve("forms");
    if (!Files.isDirectory(forms)) {
      throw new FormException(forms.toString(), "no such folder");
    }
    try (Stream<Path> folders = Files.list(forms)) {
      List<Form> all = folders.filter(Files::isDirectory).sorted().map(reader::form).toList();
      Wording wording = reader.wording();
      LocalityReader localities =
          new LocalityReader(models, new LocalityKinds(wording.letterhead()));
      return new Forms(
          all,
          wording,
          reader.limits(),
          models.resolve("language"),
          localities.localities(models.resolve("localities")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same where no form is known. */
  public Forms without() {
    return new Forms(List.of(), wording, limits, language, localities);
  }

  public Optional<Form> form(String id) {
    return all.stream().filter(form -> form.id().equals(id)).findFirst();
  }
}
