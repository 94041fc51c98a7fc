-- Blocked time that was given free again, kept apart so that an undo can bring it back and the history can name it.
CREATE TABLE fifi.former_block (
  salon_id    bigint NOT NULL,
  id          bigint NOT NULL,
  resource_id bigint NOT NULL,
  span        tstzrange NOT NULL CHECK (NOT isempty(span)),
  kind        text NOT NULL CHECK (kind IN ('lunch', 'training', 'time_off', 'other')),
  note        text NOT NULL DEFAULT '' CHECK (char_length(note) <= 200),
  PRIMARY KEY (salon_id, id),
  FOREIGN KEY (salon_id, resource_id) REFERENCES fifi.resource
);

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'fifi_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON fifi.former_block TO fifi_app;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'fifi_report') THEN
    GRANT SELECT ON fifi.former_block TO fifi_report;
  END IF;
END $$;
