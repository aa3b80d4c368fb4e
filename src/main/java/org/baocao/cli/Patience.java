package org.baocao.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;

/** Looks again after a failure, each time after twice as long, until a look succeeds. */
final class Patience implements PollingConsumerPollStrategy {

  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final Duration shortest;
  private final Clock clock;
  private Duration wait = Duration.ZERO;
  private Instant next = Instant.MIN;

  /** {@code shortest}: the time between two looks where all is well. */
  Patience(Duration shortest, Clock clock) {
    this.shortest = shortest;
    this.clock = clock;
  }

  @Override
  public synchronized boolean begin(Consumer consumer, Endpoint endpoint) {
    return !clock.instant().isBefore(next);
  }

  @Override
  public synchronized void commit(Consumer consumer, Endpoint endpoint, int messages) {
    wait = Duration.ZERO;
    next = Instant.MIN;
  }

  @Override
  public synchronized boolean rollback(
      Consumer consumer, Endpoint endpoint, int retries, Exception failure) {
    Duration twice = wait.isZero() ? shortest : wait.multipliedBy(2);
    wait = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    next = clock.instant().plus(wait);
    return false;
  }
}
