package org.baocao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the command line and what it printed. */
record Console(int code, String out, String err) {

  static Console run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int code = Main.run(SharedReaders.baocao(), new PrintWriter(out), new PrintWriter(err), words);
    return new Console(code, out.toString(), err.toString());
  }
}
