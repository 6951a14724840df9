import { z } from 'zod';
import type { Answer } from './answers';
import { faultSchema } from './faults';
import { manyLeads } from './many';
import { isModule, type ModuleName } from './modules';
import { addUser } from './seed-data';
import type { Zoho } from './zoho';

const moduleSchema = z
  .string()
  .refine((name): name is ModuleName => isModule(name), 'There is no such module.');
const fields = z.record(z.string(), z.unknown());

const commandSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('fault'), fault: faultSchema }),
  z.strictObject({ do: z.literal('clear_faults') }),
  z.strictObject({ do: z.literal('insert'), module: moduleSchema, fields }),
  z.strictObject({ do: z.literal('update'), module: moduleSchema, id: z.string(), fields }),
  z.strictObject({ do: z.literal('delete'), module: moduleSchema, id: z.string() }),
  z.strictObject({
    do: z.literal('merge'),
    module: moduleSchema,
    id: z.string(),
    others: z.array(z.string()),
  }),
  z.strictObject({ do: z.literal('user'), email: z.email() }),
  z.strictObject({ do: z.literal('many_leads'), count: z.number().int().min(1).max(1_000_000) }),
  z.strictObject({ do: z.literal('revoke_all') }),
  z.strictObject({ do: z.literal('expire_access') }),
  z.strictObject({ do: z.literal('expire_pages') }),
  z.strictObject({
    do: z.literal('delivery'),
    copies: z.number().int().min(1).default(1),
    hold: z.boolean().default(false),
    lose: z.boolean().default(false),
  }),
  z.strictObject({ do: z.literal('flush') }),
  z.strictObject({ do: z.literal('latency'), ms: z.number().int().min(0) }),
  z.strictObject({
    do: z.literal('plan'),
    credits: z.number().int().min(1),
    concurrency: z.number().int().min(1),
  }),
]);
type Command = z.infer<typeof commandSchema>;

/** The knobs of the server: POST /__control {"do": …}; GET /__control tells its state. */
export async function control(zoho: Zoho, method: string, _url: URL, text: string): Promise<Answer> {
  if (method === 'GET') return { status: 200, body: stateOf(zoho) };
  const parsed = commandSchema.safeParse(JSON.parse(text === '' ? '{}' : text));
  if (!parsed.success) return { status: 422, body: { errors: parsed.error.issues } };
  return { status: 200, body: (await run(zoho, parsed.data)) ?? {} };
}

function stateOf(zoho: Zoho) {
  return {
    requests: zoho.requests.length,
    last_requests: zoho.requests.slice(-20),
    refreshes: zoho.tokens.refreshed,
    grants: zoho.tokens.live,
    refused: zoho.credits.refused,
    credits_spent: zoho.credits.spent,
    channels: zoho.channels.live().map(({ token: _token, ...channel }) => channel),
    notifications: zoho.notifier.sent.length,
  };
}

async function run(zoho: Zoho, command: Command): Promise<unknown> {
  const { store, faults, notifier } = zoho;
  switch (command.do) {
    case 'fault':
      return faults.add(command.fault);
    case 'clear_faults':
      return faults.clear();
    case 'insert':
      return store.insert(command.module, command.fields);
    case 'update':
      return store.update(command.module, command.id, command.fields);
    case 'delete':
      return { deleted: store.remove(command.module, command.id) };
    case 'merge':
      return store.merge(command.module, command.id, command.others);
    case 'user':
      return addUser(store, command.email);
    case 'many_leads':
      return manyLeads(store, command.count);
    case 'revoke_all':
      return zoho.tokens.revokeAll();
    case 'expire_access':
      return zoho.tokens.expireAccess();
    case 'expire_pages':
      return zoho.paging.expireTokens();
    case 'delivery':
      notifier.mode = { copies: command.copies, hold: command.hold, lose: command.lose };
      return undefined;
    case 'flush':
      return notifier.flush();
    case 'latency':
      zoho.latency_ms = command.ms;
      return undefined;
    case 'plan':
      zoho.credits.plan = { credits: command.credits, concurrency: command.concurrency };
      return undefined;
  }
}
