-- Lists find leads and deals by the beginnings of words. Under row security an index answers only leakproof comparisons, which
-- a pattern match is not and an order of bytes is: so the words of names are ordered by bytes.
ALTER TABLE search_names ALTER COLUMN word TYPE TEXT COLLATE "C";

-- A lead is found by its e-mail as well and a deal by the names of its lead. A question in plain words does not look at these.
ALTER TABLE search_names DROP CONSTRAINT search_names_kind_check;
ALTER TABLE search_names ADD CONSTRAINT search_names_kind_check
  CHECK (kind IN ('lead', 'lead_email', 'deal', 'deal_lead', 'conversation'));

CREATE FUNCTION app_keep_lead_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A synchronisation writes every column, changed or not.
  IF TG_OP = 'UPDATE' AND (OLD.name, OLD.company_name, OLD.email) IS NOT DISTINCT FROM (NEW.name, NEW.company_name, NEW.email) THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM search_names
      WHERE company_id = OLD.company_id AND kind IN ('lead', 'lead_email') AND row_id = OLD.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO search_names (company_id, word, kind, row_id)
      SELECT NEW.company_id, word, 'lead', NEW.id FROM app_search_words(concat_ws(' ', NEW.name, NEW.company_name)) AS word
      UNION ALL SELECT NEW.company_id, word, 'lead_email', NEW.id FROM app_search_words(NEW.email) AS word;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM search_names AS n USING deals AS d
      WHERE d.company_id = NEW.company_id AND d.lead_id = NEW.id
        AND n.company_id = d.company_id AND n.kind = 'deal_lead' AND n.row_id = d.id;
    INSERT INTO search_names (company_id, word, kind, row_id)
      SELECT d.company_id, word, 'deal_lead', d.id
      FROM deals AS d, app_search_words(concat_ws(' ', NEW.name, NEW.company_name)) AS word
      WHERE d.company_id = NEW.company_id AND d.lead_id = NEW.id;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION app_keep_deal_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.title, OLD.lead_id) IS NOT DISTINCT FROM (NEW.title, NEW.lead_id) THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM search_names
      WHERE company_id = OLD.company_id AND kind IN ('deal', 'deal_lead') AND row_id = OLD.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO search_names (company_id, word, kind, row_id)
      SELECT NEW.company_id, word, 'deal', NEW.id FROM app_search_words(NEW.title) AS word
      UNION ALL
      SELECT NEW.company_id, word, 'deal_lead', NEW.id
      FROM leads AS l, app_search_words(concat_ws(' ', l.name, l.company_name)) AS word
      WHERE l.company_id = NEW.company_id AND l.id = NEW.lead_id;
  END IF;
  RETURN NULL;
END
$$;

DROP TRIGGER leads_search_names ON leads;
DROP TRIGGER deals_search_names ON deals;
CREATE TRIGGER leads_search_names AFTER INSERT OR DELETE OR UPDATE OF name, company_name, email ON leads
  FOR EACH ROW EXECUTE FUNCTION app_keep_lead_names();
CREATE TRIGGER deals_search_names AFTER INSERT OR DELETE OR UPDATE OF title, lead_id ON deals
  FOR EACH ROW EXECUTE FUNCTION app_keep_deal_names();

-- Conversations are what is left to it.
CREATE OR REPLACE FUNCTION app_keep_search_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM search_names WHERE company_id = OLD.company_id AND kind = TG_ARGV[0] AND row_id = OLD.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO search_names (company_id, word, kind, row_id)
      SELECT NEW.company_id, word, TG_ARGV[0], NEW.id FROM app_search_words(NEW.title) AS word;
  END IF;
  RETURN NULL;
END
$$;

-- What is there already. The owner of the tables sees their rows only while row security is not forced on it.
ALTER TABLE leads NO FORCE ROW LEVEL SECURITY;
ALTER TABLE deals NO FORCE ROW LEVEL SECURITY;
ALTER TABLE search_names NO FORCE ROW LEVEL SECURITY;
INSERT INTO search_names (company_id, word, kind, row_id)
  SELECT company_id, word, 'lead_email', id FROM leads, app_search_words(email) AS word
  UNION ALL
  SELECT d.company_id, word, 'deal_lead', d.id
  FROM deals AS d JOIN leads AS l ON l.company_id = d.company_id AND l.id = d.lead_id,
    app_search_words(concat_ws(' ', l.name, l.company_name)) AS word;
ALTER TABLE search_names FORCE ROW LEVEL SECURITY;
ALTER TABLE deals FORCE ROW LEVEL SECURITY;
ALTER TABLE leads FORCE ROW LEVEL SECURITY;
