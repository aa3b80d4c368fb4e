package org.baocao.cli.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;
import org.baocao.model.Submission;
import org.baocao.read.Engines;

/** The child's side: answers one request after the other, and ends with its parent. */
public final class ReaderProcess {

  private ReaderProcess() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Wire wire = new Wire(System.in, System.out);
    // what libraries print must not come between the answers
    System.setOut(System.err);
    SynchronousQueue<Request> requests = new SynchronousQueue<>();
    // beside the work: a child in the middle of a bad file notices too that nobody waits any more
    Thread.ofPlatform().daemon().start(() -> receive(wire, requests));
    Engines engines = Engines.here();
    while (true) {
      wire.send(answer(engines, requests.take()));
    }
  }

  private static void receive(Wire wire, SynchronousQueue<Request> requests) {
    try {
      while (true) {
        requests.put(wire.receive(Request.class));
      }
    } catch (IOException | InterruptedException parentGone) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static Answer answer(Engines engines, Request request) {
    Submission submission = request.submission();
    Path again = request.again();
    try {
      return submission != null
          ? Answer.of(engines.read(submission))
          : Answer.of(again == null ? request.quoted() : engines.gainsaid(again, request.quoted()));
    } catch (RuntimeException | AssertionError fault) {
      return Answer.of(fault);
    }
  }
}
