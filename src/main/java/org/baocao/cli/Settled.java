package org.baocao.cli;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * Lets a file through when two looks at it, a poll apart, find the same size and time: nobody is
 * writing it any more. Camel's own lock waits for each file in turn, a second for every one.
 */
final class Settled implements GenericFileFilter<File> {

  private final Map<String, Look> looks = new HashMap<>();

  @Override
  public boolean accept(GenericFile<File> file) {
    if (file.isDirectory()) {
      return true;
    }
    Look now = new Look(file.getFileLength(), file.getLastModified());
    boolean settled = now.equals(looks.put(file.getAbsoluteFilePath(), now));
    if (settled) {
      looks.remove(file.getAbsoluteFilePath());
    }
    return settled;
  }

  private record Look(long size, long modified) {}
}
