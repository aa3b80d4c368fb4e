package org.baocao.read.sign;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The parts of an Office file by their names, as bytes. */
public interface PackageParts {

  /** Null where there is no such part; names begin with a slash. */
  @Nullable InputStream open(String name) throws IOException;
}
