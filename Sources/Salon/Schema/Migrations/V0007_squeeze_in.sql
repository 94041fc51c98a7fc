-- A squeeze-in: a visit that somebody deliberately let share its stylist's time with others. It names those others (its
-- hosts), says why and who allowed it. The reason is personal text, which an erasure empties.
ALTER TABLE fifi.visit
  ADD COLUMN squeezed_beside  bigint[] CHECK (cardinality(squeezed_beside) BETWEEN 1 AND 50),
  ADD COLUMN squeeze_reason   text CHECK (char_length(squeeze_reason) <= 200),
  ADD COLUMN squeeze_account  text CHECK (char_length(squeeze_account) <= 200),
  ADD COLUMN squeeze_terminal text CHECK (char_length(squeeze_terminal) <= 200),
  ADD CONSTRAINT visit_squeeze CHECK (
    num_nonnulls(squeezed_beside, squeeze_reason, squeeze_account, squeeze_terminal) IN (0, 4));
-- From a host to its guests.
CREATE INDEX visit_squeezed ON fifi.visit USING gin (salon_id, squeezed_beside) WHERE squeezed_beside IS NOT NULL;

ALTER TABLE fifi.revision
  DROP CONSTRAINT revision_field_check,
  ADD CONSTRAINT revision_field_check CHECK (field IN (
    'name', 'given_name', 'other_names', 'phone', 'email', 'language', 'notes', 'allergies', 'note', 'reason',
    'squeeze'));

-- Which lanes a visit takes of a resource for a time, by the visits alone: a guest the upper half of its stylists, a host
-- the lower half where a guest of its own stands beside it, and everything else all of them. Nobody shares a customer.
CREATE FUNCTION fifi.due_lanes(salon bigint, visit bigint, resource bigint, taken tstzrange)
RETURNS int4range LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN NOT EXISTS (SELECT FROM fifi.staff s WHERE s.salon_id = salon AND s.id = resource) THEN int4range(0, 16)
    WHEN EXISTS (SELECT FROM fifi.visit v WHERE v.salon_id = salon AND v.id = visit AND v.squeezed_beside IS NOT NULL)
      THEN int4range(8, 16)
    WHEN EXISTS (SELECT FROM fifi.visit g JOIN fifi.segment s ON s.salon_id = g.salon_id AND s.visit_id = g.id
                 WHERE g.salon_id = salon AND g.squeezed_beside @> ARRAY[visit]
                   AND g.status NOT IN ('cancelled', 'no_show')
                   AND s.staff_id = resource AND s.kind <> 'processing' AND s.span && taken) THEN int4range(0, 8)
    ELSE int4range(0, 16)
  END
$$;

DROP FUNCTION fifi.due_holds(bigint, bigint);
CREATE FUNCTION fifi.due_holds(salon bigint, visit bigint)
RETURNS TABLE (resource_id bigint, span tstzrange, lanes int4range) LANGUAGE sql STABLE AS $$
  SELECT due.resource, due.span, fifi.due_lanes(salon, visit, due.resource, due.span) FROM (
    SELECT s.staff_id, s.span FROM fifi.segment s JOIN fifi.visit v ON v.salon_id = s.salon_id AND v.id = s.visit_id
    WHERE s.salon_id = salon AND s.visit_id = visit AND s.staff_id IS NOT NULL AND s.kind <> 'processing'
      AND v.status NOT IN ('cancelled', 'no_show')
    UNION ALL
    SELECT s.chair_id, s.span FROM fifi.segment s JOIN fifi.visit v ON v.salon_id = s.salon_id AND v.id = s.visit_id
    WHERE s.salon_id = salon AND s.visit_id = visit AND s.chair_id IS NOT NULL
      AND v.status NOT IN ('cancelled', 'no_show')
    UNION ALL
    SELECT v.customer_id, tstzrange(v.starts_at, v.ends_at) FROM fifi.visit v
    WHERE v.salon_id = salon AND v.id = visit AND v.customer_id IS NOT NULL
      AND v.status NOT IN ('cancelled', 'no_show')
  ) AS due (resource, span)
$$;

-- The visits whose holds a change of one visit may touch: itself, its hosts and its guests.
CREATE FUNCTION fifi.sharing(salon bigint, visit bigint) RETURNS SETOF bigint LANGUAGE sql STABLE AS $$
  SELECT visit
  UNION
  SELECT unnest(v.squeezed_beside) FROM fifi.visit v WHERE v.salon_id = salon AND v.id = visit
  UNION
  SELECT g.id FROM fifi.visit g WHERE g.salon_id = salon AND g.squeezed_beside @> ARRAY[visit]
$$;

-- At commit a visit that was touched, and whoever it shares time with, must hold exactly what they should.
CREATE OR REPLACE FUNCTION fifi.check_visit_holds() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  salon bigint; touched bigint; wrong bigint;
BEGIN
  IF TG_TABLE_NAME = 'visit' THEN
    salon := NEW.salon_id; touched := NEW.id;
  ELSIF OLD.visit_id IS NULL THEN
    RETURN NULL;
  ELSE
    salon := OLD.salon_id; touched := OLD.visit_id;
  END IF;
  SELECT s.visit INTO wrong FROM fifi.sharing(salon, touched) AS s (visit) WHERE EXISTS (
    (SELECT h.resource_id, h.span, h.lanes FROM fifi.hold h WHERE h.salon_id = salon AND h.visit_id = s.visit
     EXCEPT ALL SELECT d.resource_id, d.span, d.lanes FROM fifi.due_holds(salon, s.visit) d)
    UNION ALL
    (SELECT d.resource_id, d.span, d.lanes FROM fifi.due_holds(salon, s.visit) d
     EXCEPT ALL SELECT h.resource_id, h.span, h.lanes FROM fifi.hold h WHERE h.salon_id = salon AND h.visit_id = s.visit)
  ) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'visit % of salon % does not hold what it should', wrong, salon
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'visit_holds';
  END IF;
  RETURN NULL;
END $$;
-- Lanes are the one thing of a hold that is ever changed in place.
CREATE CONSTRAINT TRIGGER lane_holds AFTER UPDATE ON fifi.hold
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fifi.check_visit_holds();
