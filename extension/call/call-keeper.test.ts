import { expect, it } from 'vitest';
import type { CallState, KeepCall } from '@/lib/contracts/extension-messages';
import { CallKeeper } from './call-keeper';
import { CoachFeed } from './coach-feed';
import { IncrementOutbox } from './increment-outbox';

const session_id = '5f0c7c1e-3a7b-4f0e-9d55-0d1f8f1f7a01';
const state = (paused: boolean): CallState => ({
  notes: [],
  paused,
  had_pause: paused,
  consent: 'none',
  partial: false,
  rev_base: 0,
});

it('keeps a pause at once, or with the next call where another one is on its way', async () => {
  const kept: boolean[] = [];
  const line = {
    joined: true,
    keep: async (call: KeepCall) => {
      kept.push(call.state.paused);
      return true;
    },
  };
  const identify = () => ({ lang: 'pt-BR' as const, self: 'Marina', participants: [] });
  const feed = new CoachFeed(identify, '2026-01-01T12:00:00.000Z');
  const outbox = new IncrementOutbox({
    session_id,
    deliver: async () => true,
    nameParticipants: (people) => people,
    sequence: 0,
    rev_base: 0,
  });
  const keeper = new CallKeeper(session_id, line, feed, outbox, 0);

  await keeper.keep(0, state(false), 0);
  await keeper.keepNow(500, state(true));
  expect(kept).toEqual([false, true]);

  const onItsWay = keeper.keep(2_600, state(false), 0);
  void keeper.keepNow(2_700, state(true));
  await onItsWay;
  await keeper.keep(3_200, state(true), 0);
  expect(kept).toEqual([false, true, false, true]);
});
