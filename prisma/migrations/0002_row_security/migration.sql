-- Two roles and row level security. Tables belong to the role that migrates; the application connects as
-- performancy_app (one company at a time) and, for work that belongs to no company yet, as performancy_system.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'performancy_app') THEN
    CREATE ROLE performancy_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'performancy_system') THEN
    CREATE ROLE performancy_system NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- another migration on the same server made them in the same moment
END
$$;

GRANT USAGE ON SCHEMA public TO performancy_app, performancy_system;

-- The company of the running transaction; null where none was set, which matches no row.
CREATE FUNCTION app_company_id() RETURNS text LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('app.company_id', true), '') $$;

-- Puts a table with company_id behind its company. Every migration that adds such a table calls it.
CREATE FUNCTION app_protect_tenant_table(target regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE, DELETE')
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('GRANT %s ON %s TO performancy_app', privileges, target);
  EXECUTE format(
    'CREATE POLICY own_company ON %s TO performancy_app USING (company_id = app_company_id()) WITH CHECK (company_id = app_company_id())',
    target);
END
$$;

-- Opens a table to the system role, for the named privileges only.
CREATE FUNCTION app_open_to_system(target regclass, privileges text)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('GRANT %s ON %s TO performancy_system', privileges, target);
  EXECUTE format('CREATE POLICY system_work ON %s TO performancy_system USING (true) WITH CHECK (true)', target);
END
$$;

SELECT app_protect_tenant_table(t::regclass) FROM unnest(ARRAY[
  'squads', 'squad_members', 'devices', 'playbooks', 'integrations', 'import_logs', 'leads', 'deals',
  'conversations', 'conversation_metrics', 'meetings', 'coach_sessions', 'coach_session_increments',
  'chat_searches', 'bots', 'bot_logs', 'alerts', 'ai_usage',
  'okr_periods', 'objectives', 'key_results', 'key_result_progress'
]) AS t;

-- The audit log only grows; keys are added, never changed, by the application; visits are written by the system role.
SELECT app_protect_tenant_table('audit_logs', 'SELECT, INSERT');
SELECT app_protect_tenant_table('company_keys', 'SELECT, INSERT');
SELECT app_protect_tenant_table('company_switches', 'SELECT');

-- Reference tables. The application sees its own company and its people, never a password hash.
ALTER TABLE companies ENABLE ROW LEVEL SECURITY;
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
GRANT SELECT, UPDATE ON companies TO performancy_app;
CREATE POLICY own_company ON companies TO performancy_app USING (id = app_company_id()) WITH CHECK (id = app_company_id());

GRANT SELECT (id, email, name, linkedin, role, status, avatar_url, area, locale, company_id, last_login_at, created_at, updated_at),
      INSERT (id, email, name, linkedin, role, status, avatar_url, area, locale, company_id, created_at, updated_at),
      UPDATE (name, linkedin, role, status, avatar_url, area, locale, updated_at) ON users TO performancy_app;
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
ALTER TABLE users FORCE ROW LEVEL SECURITY;
CREATE POLICY own_company ON users TO performancy_app
  USING (company_id = app_company_id()) WITH CHECK (company_id = app_company_id() AND role <> 'ADMIN');

SELECT app_open_to_system('companies', 'SELECT, INSERT, UPDATE');
SELECT app_open_to_system('users', 'SELECT, INSERT, UPDATE');
SELECT app_open_to_system('accounts', 'SELECT, INSERT, UPDATE, DELETE');
SELECT app_open_to_system('sessions', 'SELECT, INSERT, UPDATE, DELETE');
SELECT app_open_to_system('verification_tokens', 'SELECT, INSERT, UPDATE, DELETE');
SELECT app_open_to_system('company_keys', 'SELECT, INSERT, UPDATE');
SELECT app_open_to_system('company_switches', 'SELECT, INSERT, UPDATE');
SELECT app_open_to_system('audit_logs', 'SELECT, INSERT');
SELECT app_open_to_system('coach_sessions', 'SELECT');

-- ADMIN is staff and belongs to no company; everyone else belongs to one.
ALTER TABLE users ADD CONSTRAINT users_company_by_role CHECK ((role = 'ADMIN') = (company_id IS NULL));

-- Sealed columns take sealed values only: plain text cannot be stored by mistake.
ALTER TABLE conversations
  ADD CONSTRAINT conversations_sealed CHECK (
    (transcript IS NULL OR transcript LIKE 's1.%') AND (report IS NULL OR report LIKE 's1.%')
    AND (summary IS NULL OR summary LIKE 's1.%') AND (notes IS NULL OR notes LIKE 's1.%'));
ALTER TABLE coach_session_increments ADD CONSTRAINT coach_session_increments_sealed CHECK (payload LIKE 's1.%');
ALTER TABLE integrations ADD CONSTRAINT integrations_sealed CHECK (encrypted_config LIKE 's1.%');
ALTER TABLE company_keys ADD CONSTRAINT company_keys_wrapped CHECK (wrapped_key LIKE 'w1.%');
