import { VendorError } from '@/lib/http-client/vendor-error';
import type { Calls, CallWindow } from '../contracts/capabilities';
import type { ConnectionCheck } from '../contracts/descriptor';
import type { VendorSession } from '../contracts/session';
import { identify } from './account';
import { gotoCalls } from './calls';
import { gotoRecordings } from './recordings';
import type { GoToScope } from './scopes';

const DAY_MS = 86_400_000;
/** As far back as one window goes, less a day for clocks that differ. */
const LOOK_BACK_DAYS = 30;

/** Tries every part of the API that is used, one after the other, and keeps GoTo's own reasons. */
export async function checkGoTo(session: VendorSession, now = new Date()): Promise<ConnectionCheck[]> {
  const calls = gotoCalls(session);
  const window = { from: new Date(now.getTime() - LOOK_BACK_DAYS * DAY_MS), to: now };
  let recording_id: string | undefined;
  const checks = [
    await tried('account', session, 'users.v1.read', async () => void (await identify(session))),
    await tried('lines', session, 'users.v1.lines.read', async () => void (await calls.lines())),
    await tried('calls', session, 'cr.v1.read', async () => {
      const { items } = await calls.list(window);
      const parties = items.flatMap(({ caller, participants }) => [caller, ...participants]);
      recording_id = parties.flatMap(({ recording_ids }) => recording_ids).at(0);
    }),
    await licence('reports', () => reportsOf(calls, window)),
    scopeCheck('notifications', session, 'call-events.v1.notifications.manage'),
  ];
  return [...checks, ...(await mediaChecks(session, recording_id))];
}

/** The reports by person need a right of their own ("View reports"); without it calls come all the same. */
async function reportsOf(calls: Calls, window: CallWindow): ReturnType<Parameters<typeof licence>[1]> {
  try {
    await calls.activity?.(window);
    return { kind: 'ok' };
  } catch (error) {
    if (!(error instanceof VendorError) || !['forbidden', 'not_found'].includes(error.kind)) throw error;
    return { kind: 'unlicensed', reason: reasonOf(error) };
  }
}

/** Whether recordings are licensed shows only on a recorded call. */
async function mediaChecks(
  session: VendorSession,
  recording_id: string | undefined,
): Promise<ConnectionCheck[]> {
  const { audio, transcript } = gotoRecordings(session);
  const scope = scopeCheck('recordings', session, 'recording.v1.read');
  if (scope.status !== 'ok') return [scope, { ...scope, key: 'transcripts' }];
  if (recording_id === undefined)
    return ['recordings', 'transcripts'].map((key) => ({
      key,
      status: 'unlicensed' as const,
      reason: 'no_recorded_call',
    }));
  return [
    await licence('recordings', () => audio(recording_id)),
    await licence('transcripts', () => transcript(recording_id)),
  ];
}

async function licence(
  key: string,
  ask: () => Promise<{ kind: 'ok' | 'not_ready' } | { kind: 'unlicensed'; reason: string }>,
): Promise<ConnectionCheck> {
  try {
    const answer = await ask();
    return answer.kind === 'unlicensed'
      ? { key, status: 'unlicensed', reason: answer.reason }
      : { key, status: 'ok', reason: null };
  } catch (error) {
    return { key, status: 'failed', reason: reasonOf(error) };
  }
}

async function tried(
  key: string,
  session: VendorSession,
  scope: GoToScope,
  work: () => Promise<void>,
): Promise<ConnectionCheck> {
  try {
    await work();
    return { key, status: 'ok', reason: null };
  } catch (error) {
    const missing = scopeCheck(key, session, scope);
    return missing.status === 'ok' ? { key, status: 'failed', reason: reasonOf(error) } : missing;
  }
}

/** Missing scopes are named: the person has to add them to the client and connect again. */
function scopeCheck(key: string, { scopes }: VendorSession, scope: GoToScope): ConnectionCheck {
  return scopes.includes(scope)
    ? { key, status: 'ok', reason: null }
    : { key, status: 'failed', reason: `AUTHZ_INSUFFICIENT_SCOPE ${scope}` };
}

const reasonOf = (error: unknown): string =>
  error instanceof VendorError ? (error.vendor_code ?? error.kind) : 'unknown';
