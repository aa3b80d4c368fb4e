-- Versions of one report share a name; it is null where it is not sure whose, on which form and over which
-- period a report is. The rank is the day of issue, of a report without one the highest before it came: what
-- came later is the newer version among those of one rank.
ALTER TABLE report ADD COLUMN version_of TEXT;
ALTER TABLE report ADD COLUMN version_rank TEXT;
ALTER TABLE report ADD COLUMN replaced_by BIGINT REFERENCES report (id);

-- When a person said what replaces a report, or that nothing does; nothing else decides from then on.
ALTER TABLE report ADD COLUMN replacement_said_at TEXT;

CREATE INDEX report_by_version ON report (version_of, version_rank, id);
CREATE INDEX report_by_replacement ON report (replaced_by);
