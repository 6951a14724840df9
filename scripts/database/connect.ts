import { Client } from 'pg';

/** Runs `work` on one connection and closes it. A connection that breaks fails the query in hand, nothing more. */
export async function withConnection<T>(
  database_url: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: database_url, connectionTimeoutMillis: 8000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
