import { afterAll, beforeAll, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { watchCalls } from '@/lib/domain/calls/watch-calls';
import type { Ctx } from '@/lib/domain/ctx';
import { withConnection } from '@/lib/domain/integrations/with-connection';
import { WANTED_EVENTS } from '@/lib/integrations/goto/channel';
import { type RunningGoTo, startGoTo } from '@/tests/support/providers/goto/start';
import { ctxOf, newCompany } from '../auth/company';
import { connectGoTo } from './connect';
import { type OwnServer, startOwnServer } from './own-server';

const DAY_MS = 86_400_000;
let own: OwnServer;
let goto: RunningGoTo;
let ctx: Ctx;

beforeAll(async () => {
  own = await startOwnServer();
  goto = await startGoTo();
  Object.assign(process.env, { GOTO_AUTH_URL: goto.url, GOTO_API_URL: goto.url, APP_URL: own.url });
  ctx = ctxOf((await newCompany()).director);
  await connectGoTo(ctx);
});
afterAll(async () => {
  await goto.stop();
  await own.stop();
});

/** What GoTo is asked when the channel is looked after so many days from now, without reads and renewals of tokens. */
async function lookAfter(days: number): Promise<string[]> {
  goto.state.requests.length = 0;
  const clock = { now: () => new Date(Date.now() + days * DAY_MS) };
  await withConnection(ctx, 'goto', ({ session }) => watchCalls({ ...ctx, clock }, session));
  return goto.state.requests.filter((request) => request.includes('subscriptions'));
}

const held = () =>
  companyTx(ctx, (tx) => tx.phoneChannel.findFirstOrThrow({ where: { company_id: ctx.company_id } }));

it('a channel that stands asks for what it lacks, once a day, until it has it', async () => {
  await lookAfter(0);
  const before = await held();
  // As an earlier release left it, which did not ask for corrections.
  await companyTx(ctx, (tx) =>
    tx.phoneChannel.updateMany({
      where: { company_id: ctx.company_id },
      data: { event_types: ['REPORT_SUMMARY'], updated_at: new Date(Date.now() - 2 * DAY_MS) },
    }),
  );
  const asked = await lookAfter(0);
  expect(asked).toEqual(['POST /call-events-report/v1/subscriptions', 'POST /recording/v1/subscriptions']);
  const now = await held();
  expect(now.channel_id).toBe(before.channel_id);
  expect([...now.event_types].sort()).toEqual([...WANTED_EVENTS].sort());
  expect(await lookAfter(3)).toEqual([]);
});

it('what GoTo refuses is not asked for again at each synchronisation', async () => {
  await companyTx(ctx, (tx) =>
    tx.phoneChannel.updateMany({
      where: { company_id: ctx.company_id },
      data: { event_types: ['REPORT_SUMMARY', 'REPORT_SUMMARY_REVISION'] },
    }),
  );
  goto.state.subscriptions.clear();
  for (const [token, grant] of goto.state.access_tokens)
    goto.state.access_tokens.set(token, {
      ...grant,
      scopes: grant.scopes.filter((scope) => !scope.startsWith('recording')),
    });
  expect(await lookAfter(5)).toEqual(['POST /recording/v1/subscriptions']);
  expect(await lookAfter(5.5)).toEqual([]);
  expect((await held()).event_types).toEqual(['REPORT_SUMMARY', 'REPORT_SUMMARY_REVISION']);
  expect(await lookAfter(6.1)).toEqual(['POST /recording/v1/subscriptions']);
});
