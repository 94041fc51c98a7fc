-- An address is found by any part of it, not by its beginning alone.
DO $$
DECLARE place text := (SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
                       WHERE e.extname = 'pg_trgm');
BEGIN
  EXECUTE format('CREATE INDEX customer_email_trigrams ON fifi.customer USING gin (salon_id, email_key %I.gin_trgm_ops)
                  WHERE email_key IS NOT NULL', place);
END $$;
