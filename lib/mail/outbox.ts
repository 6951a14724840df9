import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { env } from '@/lib/env';
import { newId } from '@/lib/ids';
import type { MailTransport } from './message';

const storedMailSchema = z.object({
  id: z.string(),
  sent_at: z.iso.datetime(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
});
export type StoredMail = z.infer<typeof storedMailSchema>;

const folder = () => join(env().DATA_DIR, 'outbox');

/** Keeps mails as files under DATA_DIR instead of sending them: the embedded default, which needs no account anywhere. */
export const toOutbox: MailTransport = async (message) => {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  const sent_at = new Date().toISOString();
  const id = newId();
  const path = join(folder(), `${sent_at.replaceAll(':', '-')}-${id}.json`);
  // Renamed into place, so that the outbox page never reads half a file.
  await writeFile(`${path}.part`, JSON.stringify({ id, sent_at, ...message }), { mode: 0o600 });
  await rename(`${path}.part`, path);
};

/** The kept mails, newest first. */
export async function readOutbox(limit: number): Promise<StoredMail[]> {
  const names = await readdir(folder()).catch(() => []);
  const newest = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse()
    .slice(0, limit);
  const mails = await Promise.all(newest.map((name) => readFile(join(folder(), name), 'utf8')));
  return mails.map((mail) => storedMailSchema.parse(JSON.parse(mail)));
}
