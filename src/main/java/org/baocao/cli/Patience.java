package org.baocao.cli;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;

/**
 * Looks again after a failure, each time after twice as long, until a look succeeds; whatever the
 * time of day is set to meanwhile.
 */
final class Patience implements PollingConsumerPollStrategy {

  private static final long LONGEST_MILLISECONDS = Duration.ofMinutes(30).toMillis();

  private final long shortest;
  private final LongSupplier milliseconds;
  private long wait;
  private long failed;

  /**
   * Makes one.
   *
   * @param shortest the time between two looks where all is well
   * @param milliseconds a clock that only goes forward
   */
  Patience(Duration shortest, LongSupplier milliseconds) {
    this.shortest = shortest.toMillis();
    this.milliseconds = milliseconds;
  }

  @Override
  public synchronized boolean begin(Consumer consumer, Endpoint endpoint) {
    return wait == 0 || milliseconds.getAsLong() - failed >= wait;
  }

  @Override
  public synchronized void commit(Consumer consumer, Endpoint endpoint, int messages) {
    wait = 0;
  }

  @Override
  public synchronized boolean rollback(
      Consumer consumer, Endpoint endpoint, int retries, Exception failure) {
    wait = Math.min(LONGEST_MILLISECONDS, Math.max(shortest, 2 * wait));
    failed = milliseconds.getAsLong();
    return false;
  }
}
