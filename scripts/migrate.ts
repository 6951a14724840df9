// `npm run db:migrate`: brings the database of DATABASE_URL (or the embedded one, while it runs) up to date.
import { migrate } from './database/migrate';
import { exitWith, PlainError } from './run/plain-error';

const url = process.env.DATABASE_URL;
try {
  if (!url)
    throw new PlainError(
      'DATABASE_URL is not set and the embedded PostgreSQL does not run: npm start starts it.',
    );
  const applied = await migrate(url);
  for (const name of applied) console.log(`applied ${name}`);
  console.log(applied.length === 0 ? 'The database is up to date.' : `${applied.length} migrations applied.`);
} catch (error) {
  exitWith(error);
}
