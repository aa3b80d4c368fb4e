package org.baocao.cli;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What is logged in this process until it is closed. */
final class Logged implements AutoCloseable {

  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();

  Logged() {
    appender.list = new CopyOnWriteArrayList<>();
    appender.start();
    root().addAppender(appender);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  /** With the exceptions and their causes. */
  String text() {
    StringBuilder all = new StringBuilder();
    for (ILoggingEvent each : List.copyOf(appender.list)) {
      all.append(each.getFormattedMessage()).append('\n');
      for (IThrowableProxy t = each.getThrowableProxy(); t != null; t = t.getCause()) {
        all.append(t.getMessage()).append('\n');
      }
    }
    return all.toString();
  }

  @Override
  public void close() {
    root().detachAppender(appender);
  }
}
