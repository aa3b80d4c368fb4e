-- Files that came in about the same time are looked for with each that comes.
CREATE INDEX report_by_time ON report (received_at);
