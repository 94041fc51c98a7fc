-- A change may be about any part of the salon, not of a visit alone: a block of somebody's time, a customer, a setting.
-- And what was taken back may be done again.

ALTER TABLE fifi.change DROP CONSTRAINT change_verb_check;
ALTER TABLE fifi.change ADD CONSTRAINT change_verb_check CHECK (verb IN (
  'book', 'move', 'cancel', 'status', 'edit', 'resize', 'pay', 'block', 'unblock', 'customer', 'merge', 'erase', 'setting',
  'undo', 'redo', 'expire'));

ALTER TABLE fifi.change
  ADD COLUMN subject text NOT NULL DEFAULT 'visit' CHECK (subject IN ('visit', 'block', 'customer', 'setting')),
  ADD COLUMN block_id bigint,
  -- Which setting, by its kind and number: `staff 12`, `service 7`, `hours`.
  ADD COLUMN setting text CHECK (char_length(setting) BETWEEN 1 AND 100),
  ADD CONSTRAINT change_names_its_subject CHECK (
    CASE subject WHEN 'visit' THEN visit_id IS NOT NULL WHEN 'block' THEN block_id IS NOT NULL
                 WHEN 'customer' THEN customer_id IS NOT NULL ELSE setting IS NOT NULL END);

-- Blocks may be removed, while the history keeps naming them: no foreign key.
CREATE INDEX change_by_customer ON fifi.change (salon_id, customer_id, id DESC) WHERE customer_id IS NOT NULL;
CREATE INDEX change_by_time ON fifi.change (salon_id, at);
