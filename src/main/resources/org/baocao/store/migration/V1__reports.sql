-- SQLite and PostgreSQL both read this; ${key} and ${bytes} are what their dialects differ in.
-- Days, periods and instants are ISO 8601 text, so that text order is time order.

CREATE TABLE report (
  id          ${key},
  sha256      TEXT    NOT NULL UNIQUE,
  file        TEXT    NOT NULL,
  original    TEXT    NOT NULL,
  media_type  TEXT    NOT NULL,
  form        TEXT,
  agency      TEXT,
  locality    TEXT,
  number      TEXT,
  symbol      TEXT,
  issued_on   TEXT,
  period      TEXT,
  title       TEXT,
  errors      INTEGER NOT NULL,
  warnings    INTEGER NOT NULL,
  notes       INTEGER NOT NULL,
  received_at TEXT    NOT NULL
);

CREATE INDEX report_by_sender ON report (form, locality, period);

CREATE TABLE review (
  report_id BIGINT   PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  json      ${bytes} NOT NULL
);

CREATE TABLE observation (
  report_id   BIGINT  NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  name        TEXT    NOT NULL,
  indicator   TEXT,
  label       TEXT    NOT NULL,
  period      TEXT,
  value       NUMERIC,
  denominator NUMERIC,
  percent     NUMERIC,
  bound       TEXT    NOT NULL,
  unit        TEXT,
  section     TEXT,
  page        INTEGER,
  quote       TEXT    NOT NULL,
  confidence  DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (report_id, name)
);

CREATE INDEX observation_by_indicator ON observation (indicator, period, report_id);

CREATE TABLE finding (
  report_id  BIGINT  NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  check_id   TEXT    NOT NULL,
  severity   TEXT    NOT NULL,
  message_vi TEXT    NOT NULL,
  message_en TEXT    NOT NULL,
  section    TEXT,
  PRIMARY KEY (report_id, position)
);

CREATE INDEX finding_by_check ON finding (check_id, severity, report_id);
