package org.baocao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A way to a server that breaks the first connections in the middle of what the server says. */
final class CutWire implements AutoCloseable {

  private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int target;
  private final int bytes;
  private final AtomicInteger cuts;

  /** {@code cuts}: how many connections break, each after so many bytes. */
  CutWire(int target, int cuts, int bytes) throws IOException {
    this.target = target;
    this.bytes = bytes;
    this.cuts = new AtomicInteger(cuts);
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** How many are still to break. */
  int left() {
    return cuts.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = entrance.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        Thread.ofVirtual().start(() -> pump(client, server, Integer.MAX_VALUE));
        Thread.ofVirtual()
            .start(() -> pump(server, client, cuts.get() > 0 ? bytes : Integer.MAX_VALUE));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void pump(Socket from, Socket to, int most) {
    byte[] buffer = new byte[1024];
    int passed = 0;
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        passed += read;
        if (passed > most) {
          cuts.decrementAndGet();
          return;
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException ended) {
      // the other side has closed
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
  }
}
