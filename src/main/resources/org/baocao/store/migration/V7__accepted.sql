-- Explanations that a person accepted: of one finding of a report as long as its figures stay the same
-- (locality is null), or of a rule for a locality from then on. What is undone stays in the record.
CREATE TABLE acceptance (
  id          ${key},
  report_id   BIGINT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  check_id    TEXT   NOT NULL,
  locality    TEXT,
  fingerprint TEXT   NOT NULL,
  reason      TEXT   NOT NULL,
  said_by     TEXT   NOT NULL,
  said_at     TEXT   NOT NULL,
  undone_at   TEXT
);

CREATE INDEX acceptance_by_report ON acceptance (report_id);

CREATE INDEX acceptance_by_locality ON acceptance (locality);
