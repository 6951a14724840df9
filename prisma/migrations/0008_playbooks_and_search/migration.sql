-- Questions that people ask about their company's conversations, and their answers: personal data, so they are sealed.
-- Nothing wrote to this table before.
DELETE FROM chat_searches;
ALTER TABLE chat_searches
  ALTER COLUMN search_results TYPE TEXT USING NULL,
  ALTER COLUMN llm_analysis TYPE TEXT USING NULL,
  ALTER COLUMN llm_analysis DROP NOT NULL,
  ALTER COLUMN llm_provider SET DEFAULT 'none',
  ALTER COLUMN llm_model SET DEFAULT 'full-text',
  ADD COLUMN saved_name TEXT,
  ADD COLUMN saved_at TIMESTAMPTZ(3),
  ADD COLUMN shared_at TIMESTAMPTZ(3);
ALTER TABLE chat_searches ADD CONSTRAINT chat_searches_sealed CHECK (
  query LIKE 's1.%' AND search_results LIKE 's1.%'
  AND (llm_analysis IS NULL OR llm_analysis LIKE 's1.%') AND (saved_name IS NULL OR saved_name LIKE 's1.%'));
CREATE INDEX "chat_searches_company_id_shared_at_idx" ON "chat_searches"("company_id", "shared_at");

-- The lines that an answer stands on: ids only. An answer is shown as memory to those who may see all of its conversations.
CREATE TABLE "chat_search_citations" (
  "company_id" TEXT NOT NULL,
  "chat_search_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "conversation_id" TEXT NOT NULL,
  "turn" TEXT NOT NULL,
  CONSTRAINT "chat_search_citations_pkey" PRIMARY KEY ("company_id", "chat_search_id", "position"),
  CONSTRAINT "chat_search_citations_company_id_chat_search_id_fkey" FOREIGN KEY ("company_id", "chat_search_id")
    REFERENCES "chat_searches"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "chat_search_citations_company_id_conversation_id_fkey" FOREIGN KEY ("company_id", "conversation_id")
    REFERENCES "conversations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "chat_search_citations_company_id_conversation_id_idx" ON "chat_search_citations"("company_id", "conversation_id");

-- What was said, searchable without being readable: per conversation a bag of keyed word stems (docs/decisions/search-index.md).
-- `doc` is a short number for the long index. `length` counts stems; a `version` behind the code's asks for a new indexing.
CREATE TABLE "search_documents" (
  "company_id" TEXT NOT NULL,
  "conversation_id" TEXT NOT NULL,
  "doc" INTEGER GENERATED ALWAYS AS IDENTITY,
  "length" INTEGER NOT NULL,
  "version" INTEGER NOT NULL,
  "indexed_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "search_documents_pkey" PRIMARY KEY ("company_id", "conversation_id"),
  CONSTRAINT "search_documents_company_id_conversation_id_fkey" FOREIGN KEY ("company_id", "conversation_id")
    REFERENCES "conversations"("company_id", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "search_documents_company_id_doc_key" ON "search_documents"("company_id", "doc");

-- The count stands in the key so that a search reads the index alone.
CREATE TABLE "search_terms" (
  "company_id" TEXT NOT NULL,
  "token" BIGINT NOT NULL,
  "doc" INTEGER NOT NULL,
  "count" SMALLINT NOT NULL,
  CONSTRAINT "search_terms_pkey" PRIMARY KEY ("company_id", "token", "doc", "count"),
  CONSTRAINT "search_terms_company_id_doc_fkey" FOREIGN KEY ("company_id", "doc")
    REFERENCES "search_documents"("company_id", "doc") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "search_terms_company_id_doc_idx" ON "search_terms"("company_id", "doc");

-- Words of names and titles, which are in the open anyway: leads, deals, conversations. Triggers keep them, whoever writes.
CREATE TABLE "search_names" (
  "company_id" TEXT NOT NULL,
  "word" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('lead', 'deal', 'conversation')),
  "row_id" TEXT NOT NULL,
  CONSTRAINT "search_names_pkey" PRIMARY KEY ("company_id", "word", "kind", "row_id"),
  CONSTRAINT "search_names_company_id_fkey" FOREIGN KEY ("company_id")
    REFERENCES "companies"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "search_names_company_id_kind_row_id_idx" ON "search_names"("company_id", "kind", "row_id");

-- The words of a text in lower case without accents; the same rule stands in lib/domain/search/words.ts.
CREATE FUNCTION app_search_words(text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT DISTINCT word FROM regexp_split_to_table(
    regexp_replace(normalize(lower(coalesce($1, '')), NFD), '[\u0300-\u036f]', '', 'g'), '[^a-z0-9]+') AS word
  WHERE length(word) BETWEEN 2 AND 60
$$;

CREATE FUNCTION app_keep_search_names() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  named text;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM search_names WHERE company_id = OLD.company_id AND kind = TG_ARGV[0] AND row_id = OLD.id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    named := CASE TG_ARGV[0]
      WHEN 'lead' THEN concat_ws(' ', to_jsonb(NEW) ->> 'name', to_jsonb(NEW) ->> 'company_name')
      ELSE to_jsonb(NEW) ->> 'title' END;
    INSERT INTO search_names (company_id, word, kind, row_id)
      SELECT NEW.company_id, word, TG_ARGV[0], NEW.id FROM app_search_words(named) AS word;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER leads_search_names AFTER INSERT OR DELETE OR UPDATE OF name, company_name ON leads
  FOR EACH ROW EXECUTE FUNCTION app_keep_search_names('lead');
CREATE TRIGGER deals_search_names AFTER INSERT OR DELETE OR UPDATE OF title ON deals
  FOR EACH ROW EXECUTE FUNCTION app_keep_search_names('deal');
CREATE TRIGGER conversations_search_names AFTER INSERT OR DELETE OR UPDATE OF title ON conversations
  FOR EACH ROW EXECUTE FUNCTION app_keep_search_names('conversation');

-- What is there already. The owner of the tables sees their rows only while row security is not forced on it.
ALTER TABLE leads NO FORCE ROW LEVEL SECURITY;
ALTER TABLE deals NO FORCE ROW LEVEL SECURITY;
ALTER TABLE conversations NO FORCE ROW LEVEL SECURITY;
INSERT INTO search_names (company_id, word, kind, row_id)
  SELECT company_id, word, 'lead', id FROM leads, app_search_words(concat_ws(' ', name, company_name)) AS word
  UNION ALL SELECT company_id, word, 'deal', id FROM deals, app_search_words(title) AS word
  UNION ALL SELECT company_id, word, 'conversation', id FROM conversations, app_search_words(title) AS word;
ALTER TABLE leads FORCE ROW LEVEL SECURITY;
ALTER TABLE deals FORCE ROW LEVEL SECURITY;
ALTER TABLE conversations FORCE ROW LEVEL SECURITY;

SELECT app_protect_tenant_table(t::regclass) FROM unnest(ARRAY[
  'chat_search_citations', 'search_documents', 'search_terms', 'search_names'
]) AS t;
