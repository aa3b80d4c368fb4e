-- Where a file may come from: what goes together is looked for by place, so that the archive may grow.
CREATE TABLE filing_place (
  place       TEXT   NOT NULL,
  role        TEXT   NOT NULL,
  received_at TEXT   NOT NULL,
  report_id   BIGINT NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  PRIMARY KEY (place, role, received_at, report_id)
);

CREATE INDEX filing_place_by_report ON filing_place (report_id);

-- Files kept before may come from anywhere.
INSERT INTO filing_place (place, role, received_at, report_id)
SELECT '', CASE WHEN facts LIKE '%"role":"REPORT"%' THEN 'REPORT' ELSE 'APPENDIX' END, received_at, id
FROM report JOIN filing ON report_id = id
WHERE facts NOT LIKE '%"role":"OTHER"%';

DROP INDEX report_by_time;
