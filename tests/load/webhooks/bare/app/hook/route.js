// What the intake is measured against: a Next.js route that inserts one row and does nothing else.
import { Pool } from 'pg';

const pool = new Pool({ connectionString: process.env.BARE_DATABASE_URL, max: 10 });

export async function POST(request) {
  const body = await request.text();
  await pool.query('INSERT INTO bare_events (body) VALUES ($1)', [body]);
  return Response.json({ received: 1 });
}
