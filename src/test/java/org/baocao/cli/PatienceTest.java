package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private long now = -5;
  private final Patience patience = new Patience(Duration.ofMinutes(1), () -> now);
  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final Endpoint endpoint = camel.getEndpoint("direct:mail");
  private Consumer consumer;

  @BeforeEach
  void consumer() throws Exception {
    consumer = endpoint.createConsumer(exchange -> {});
  }

  @AfterEach
  void close() throws IOException {
    camel.close();
  }

  private long minutesUntilTheNextLook() {
    long minutes = 0;
    while (!patience.begin(consumer, endpoint)) {
      now += Duration.ofMinutes(1).toMillis();
      minutes++;
    }
    return minutes;
  }

  @Test
  void waitsTwiceAsLongAfterEachFailureAndNoLongerAfterASuccess() {
    assertTrue(patience.begin(consumer, endpoint));
    List<Long> waits = new ArrayList<>();
    for (int failure = 0; failure < 7; failure++) {
      assertFalse(patience.rollback(consumer, endpoint, 0, new IOException("gone")));
      waits.add(minutesUntilTheNextLook());
    }
    assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L), waits);
    patience.commit(consumer, endpoint, 0);
    patience.rollback(consumer, endpoint, 0, new IOException("gone"));
    assertEquals(1, minutesUntilTheNextLook());
  }
}
