-- A report and its appendices in files of their own: the report's row has the review of the whole case,
-- the row of each appendix keeps its own review and names the report.

ALTER TABLE report ADD COLUMN case_of BIGINT REFERENCES report (id);

CREATE INDEX report_by_case ON report (case_of);

CREATE TABLE filing (
  report_id BIGINT PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  facts     TEXT   NOT NULL
);
