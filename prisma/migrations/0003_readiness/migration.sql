-- The readiness check compares the migrations that ran with those of the release. The table is the migration engine's own:
-- it is not there when the statements are run by hand.
DO $$
BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    EXECUTE 'GRANT SELECT (migration_name, finished_at, rolled_back_at) ON public._prisma_migrations TO performancy_system';
  END IF;
END
$$;
