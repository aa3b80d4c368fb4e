package org.baocao.store;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens {@code baocao.db} and brings its schema up to date. */
final class Database {

  /** What V1 leaves to the dialect. */
  private static final Map<String, String> DIALECT =
      Map.of("key", "INTEGER PRIMARY KEY AUTOINCREMENT", "bytes", "BLOB");

  private static final int WAIT_FOR_OTHER_WRITERS_MS = 30_000;

  private Database() {}

  static Jdbi open(Path file) {
    DataSource source = sqlite(file);
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:org/baocao/store/migration")
        .placeholders(DIALECT)
        .load()
        .migrate();
    Jdbi jdbi = Jdbi.create(source);
    // a transaction that could not begin has nothing to end: trying to would hide why it could not
    jdbi.getConfig(Handles.class).setForceEndTransactions(false);
    return jdbi;
  }

  private static DataSource sqlite(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // The inbox lets go of a file once its review is kept: that must outlast a power cut.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(WAIT_FOR_OTHER_WRITERS_MS);
    config.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }
}
