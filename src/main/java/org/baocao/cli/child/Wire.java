package org.baocao.cli.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.baocao.store.RecordJson;

/** Records between two processes, each as its length in bytes and its JSON. */
final class Wire {

  private final DataInputStream in;
  private final DataOutputStream out;

  Wire(InputStream in, OutputStream out) {
    this.in = new DataInputStream(new BufferedInputStream(in));
    this.out = new DataOutputStream(new BufferedOutputStream(out));
  }

  void send(Record message) throws IOException {
    byte[] json = RecordJson.json().writeValueAsBytes(message);
    out.writeInt(json.length);
    out.write(json);
    out.flush();
  }

  /** Waits for the next one; at the end of the stream there is none: {@code EOFException}. */
  <T extends Record> T receive(Class<T> type) throws IOException {
    byte[] json = new byte[in.readInt()];
    in.readFully(json);
    return RecordJson.json().readValue(json, type);
  }
}
