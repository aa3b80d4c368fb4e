-- What was taken for granted in reading a number, null where it reads in one way.
ALTER TABLE observation ADD COLUMN assumed TEXT;
