package org.baocao.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All forms of an installation, and the wording that they share. The folder is the register.
 *
 * @param language the folder of what is trained
 */
public record Forms(List<Form> all, Wording wording, Path language) {

  public Forms {
    all = List.copyOf(all);
  }

  /**
   * Reads {@code models/}: {@code wording.yaml} and every folder of {@code forms/}.
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
      return new Forms(all, reader.wording(), models.resolve("language"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Optional<Form> form(String id) {
    return all.stream().filter(form -> form.id().equals(id)).findFirst();
  }
}
