-- Earlier reports of a locality, and all reports of a round, are looked for with each report or round.
-- A report that was kept before has no code and is found by its name.
ALTER TABLE report ADD COLUMN locality_code TEXT;

-- The last day of the period; that of a month may be the 31st whatever the month: it only orders.
ALTER TABLE report ADD COLUMN period_to TEXT;

UPDATE report SET period_to = CASE
  WHEN period LIKE '%/%' THEN substr(period, 12)
  WHEN period LIKE '%-Q1' THEN substr(period, 1, 4) || '-03-31'
  WHEN period LIKE '%-Q2' THEN substr(period, 1, 4) || '-06-30'
  WHEN period LIKE '%-Q3' THEN substr(period, 1, 4) || '-09-30'
  WHEN period LIKE '%-H1' THEN substr(period, 1, 4) || '-06-30'
  WHEN period LIKE '%-Q4' OR period LIKE '%-H2' THEN substr(period, 1, 4) || '-12-31'
  WHEN length(period) = 7 THEN period || '-31'
  ELSE period || '-12-31'
END;

DROP INDEX report_by_sender;
CREATE INDEX report_by_code ON report (locality_code, form, period_to);
CREATE INDEX report_by_name ON report (locality, form, period_to);
CREATE INDEX report_by_round ON report (form, period, id);
