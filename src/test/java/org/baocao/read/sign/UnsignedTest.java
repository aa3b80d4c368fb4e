package org.baocao.read.sign;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baocao.read.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that nobody signed is read where there is no Bouncy Castle at all. */
class UnsignedTest {

  private static URLClassLoader withoutBouncyCastle() throws IOException {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("bouncycastle")) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "pdf"})
  void itCostsNothing(String kind) throws Exception {
    Path sample = Corpus.TINH_LONG.resolve("bao-cao-tinh-long." + kind).toAbsolutePath();
    try (URLClassLoader loader = withoutBouncyCastle()) {
      Object document =
          loader
              .loadClass(Corpus.class.getName())
              .getMethod("document", Path.class, String.class)
              .invoke(null, sample, "");
      assertTrue(document.toString().contains("signatures=[]"));
    }
  }

  @Test
  void thereIsIndeedNone() throws IOException {
    try (URLClassLoader loader = withoutBouncyCastle()) {
      assertThrows(
          ClassNotFoundException.class,
          () -> loader.loadClass("org.bouncycastle.cms.CMSSignedData"));
    }
  }
}
