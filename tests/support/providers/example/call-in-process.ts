// One process among several that all want a token at the same moment: `tsx call-in-process.ts <url> <company> <id> <calls>`.
import { systemClock } from '@/lib/clock';
import { disconnect } from '@/lib/db/clients';
import { accessToken } from '@/lib/domain/integrations/access-token';
import { closeQueue } from '@/lib/queue/boss';
import { exampleProvider } from './vendor';

const [url = '', company_id = '', id = '', calls = '1'] = process.argv.slice(2);
const ctx = {
  company_id,
  clock: systemClock,
  actor: { kind: 'system' as const, job: 'test', company_id },
  request_id: 'test',
};
const provider = exampleProvider(url);
const tokens = await Promise.all(
  Array.from({ length: Number(calls) }, () => accessToken(ctx, provider, id).then(({ value }) => value)),
);
process.stdout.write(JSON.stringify([...new Set(tokens)]));
await closeQueue();
await disconnect();
