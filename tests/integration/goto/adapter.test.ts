import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PhoneCall } from '@/lib/integrations/contracts/capabilities';
import { identify } from '@/lib/integrations/goto/account';
import { gotoCalls } from '@/lib/integrations/goto/calls';
import { closeChannel, openChannel, renewChannel, subscribe } from '@/lib/integrations/goto/channel';
import { checkGoTo } from '@/lib/integrations/goto/checks';
import { downloadSigned } from '@/lib/integrations/goto/download-signed';
import { gotoInbound } from '@/lib/integrations/goto/inbound';
import { gotoRecordings } from '@/lib/integrations/goto/recordings';
import { noFaults } from '@/tests/support/providers/goto/faults';
import { SCOPES } from '@/tests/support/providers/goto/oauth';
import { addSampleCalls } from '@/tests/support/providers/goto/sample-calls';
import { type RunningGoTo, startGoTo } from '@/tests/support/providers/goto/start';
import { directSession } from './session';

let goto: RunningGoTo;
const now = new Date();
const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);

beforeAll(async () => {
  goto = await startGoTo();
  Object.assign(process.env, { GOTO_AUTH_URL: goto.url, GOTO_API_URL: goto.url });
  addSampleCalls(goto.state, 1300, 80);
});
afterAll(() => goto.stop());
beforeEach(() => {
  goto.state.faults = noFaults();
  goto.state.requests.length = 0;
  goto.state.recent.clear();
});

async function everyCall(from: Date): Promise<PhoneCall[]> {
  const { list } = gotoCalls(directSession(goto));
  const found: PhoneCall[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: PhoneCall[]; next: string | null } = await list({ from, to: now, cursor });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return found;
}

describe('calls', () => {
  it('are read over several windows and pages, each once per page walk', async () => {
    const found = await everyCall(ago(80));
    expect(new Set(found.map(({ id }) => id)).size).toBe(1300);
    expect(found).toHaveLength(1300);
    // 80 days are three windows of 31 days at most; the fullest has more than one page of 500.
    expect(goto.state.requests.length).toBeGreaterThanOrEqual(4);
  });

  it('that the vendor repeats have the same id, for the reader to know them by', async () => {
    goto.state.faults.repeat_items = true;
    const found = await everyCall(ago(80));
    expect(found.length).toBeGreaterThan(1300);
    expect(new Set(found.map(({ id }) => id)).size).toBe(1300);
  });

  it('have direction, times, parties; a missed one has no time of answering', async () => {
    const found = await everyCall(ago(20));
    const source = new Map(goto.state.calls.map((call) => [call.id, call]));
    for (const call of found) {
      const wanted = source.get(call.id);
      expect(call).toMatchObject({
        direction: wanted?.direction,
        outcome: wanted?.answered === undefined ? 'missed' : 'answered',
        answered_at: wanted?.answered === undefined ? null : new Date(wanted.answered),
        ended_at: new Date(wanted?.ended ?? 0),
      });
      const parties = [call.caller, ...call.participants];
      expect(parties.some(({ line_id }) => line_id === wanted?.user.line_id)).toBe(true);
      expect(parties.some(({ number }) => number === wanted?.party.number)).toBe(true);
    }
  });

  it('just ended have no report yet', async () => {
    const [call] = goto.state.calls;
    if (call === undefined) throw new Error('no call');
    call.not_ready = 1;
    const { get } = gotoCalls(directSession(goto));
    expect(await get(call.id)).toBeNull();
    expect(await get(call.id)).toMatchObject({ id: call.id });
  });
});

describe('the account', () => {
  it('is known by a key with more digits than a number holds', async () => {
    expect(await identify(directSession(goto))).toEqual({ account_key: '8412345678901234567' });
  });

  it('has lines with the e-mail of whose they are', async () => {
    const lines = await gotoCalls(directSession(goto)).lines();
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatchObject({ extension: '1001', email: goto.state.admin.email });
  });
});

describe('recordings', () => {
  const recorded = () => goto.state.calls.find(({ recording_id }) => recording_id)?.recording_id ?? '';

  it('lead to a signed address, which refuses our token', async () => {
    const answer = await gotoRecordings(directSession(goto)).audio(recorded());
    if (answer.kind !== 'ok') throw new Error(answer.kind);
    expect((await fetch(answer.value.url)).status).toBe(200);
    expect((await fetch(answer.value.url, { headers: { authorization: 'Bearer x' } })).status).toBe(400);
  });

  it('have transcripts with both sides', async () => {
    const answer = await gotoRecordings(directSession(goto)).transcript(recorded());
    if (answer.kind !== 'ok') throw new Error(answer.kind);
    expect(answer.value.language).toBe('pt');
    expect(new Set(answer.value.lines.map(({ channel }) => channel))).toEqual(new Set([0, 1]));
  });

  it('without licence say so and are no failure', async () => {
    Object.assign(goto.state.faults, { no_recordings: true, no_transcripts: true });
    const { audio, transcript } = gotoRecordings(directSession(goto));
    expect(await audio(recorded())).toEqual({ kind: 'unlicensed', reason: 'UNAUTHORIZED' });
    expect(await transcript(recorded())).toEqual({ kind: 'unlicensed', reason: 'NOT_FOUND' });
  });

  it.each(['http://169.254.169.254/latest', 'https://127.0.0.1/x', 'https://[::1]/x', 'file:///etc/passwd'])(
    'are not read from %s',
    (address) => expect(downloadSigned(address)).rejects.toMatchObject({ kind: 'protocol' }),
  );
});

describe('the test of a connection', () => {
  it('is good with every scope', async () => {
    const checks = await checkGoTo(directSession(goto));
    expect(checks.map(({ key, status }) => [key, status])).toEqual(
      ['account', 'lines', 'calls', 'reports', 'notifications', 'recordings', 'transcripts'].map((key) => [
        key,
        'ok',
      ]),
    );
  });

  it('names the scope that is missing', async () => {
    const scopes = SCOPES.filter((scope) => scope !== 'users.v1.read');
    const checks = await checkGoTo(directSession(goto, scopes));
    expect(checks[0]).toEqual({
      key: 'account',
      status: 'failed',
      reason: 'AUTHZ_INSUFFICIENT_SCOPE users.v1.read',
    });
    expect(checks[2]?.status).toBe('ok');
  });
});

describe('channels', () => {
  it('open only for an address that answers, renew, and close', async () => {
    const session = directSession(goto);
    const hook = await startGoTo();
    await expect(openChannel(session, 'n', `${hook.url}/nowhere`)).rejects.toMatchObject({ kind: 'invalid' });
    await hook.stop();
    const { createServer } = await import('node:http');
    const answering = createServer((_request, response) => response.writeHead(204).end()).listen(
      0,
      '127.0.0.1',
    );
    await new Promise((resolve) => answering.once('listening', resolve));
    const address = answering.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const url = `http://127.0.0.1:${address.port}/hook`;
    const first = await openChannel(session, 'n', url);
    expect(await openChannel(session, 'n', url)).toEqual(first);
    const types = await subscribe(session, first.channel_id);
    expect(types).toEqual(
      expect.arrayContaining(['REPORT_SUMMARY_REVISION', 'RECORDING_TRANSCRIPT_UPLOADED']),
    );
    // A second time the recording subscription is a conflict, which is fine.
    expect(await subscribe(session, first.channel_id)).toContain('REPORT_SUMMARY');
    expect(await renewChannel(session, 'n', first.channel_id)).toBe(2_592_000);
    await closeChannel(session, 'n', first.channel_id);
    await closeChannel(session, 'n', first.channel_id);
    expect(await renewChannel(session, 'n', first.channel_id)).toBeNull();
    answering.close();
  });
});

describe('a notification', () => {
  const read = (body: unknown) =>
    gotoInbound.read(
      {
        headers: new Headers(),
        query: new URLSearchParams(),
        body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
        received_at: now,
      },
      {},
    );
  const notice = (type: string, content: object, timestamp = '2026-11-22T10:00:00Z') => ({
    source: 'call-events-report',
    type,
    timestamp,
    ttl: 3600,
    content,
  });

  it('is the same event however often and whenever it is delivered', () => {
    const [first] = read(notice('REPORT_SUMMARY', { conversationSpaceId: 'c1' }));
    expect(first?.payload).toMatchObject({
      delivery: { type: 'REPORT_SUMMARY', content: { conversationSpaceId: 'c1' } },
    });
    const [again] = read({
      data: notice('REPORT_SUMMARY', { conversationSpaceId: 'c1' }, '2026-11-22T11:00:00Z'),
    });
    expect(first?.external_id).toBe('REPORT_SUMMARY:c1');
    expect({ ...again, payload: null }).toEqual({ ...first, payload: null });
  });

  it('about something else is kept, once', () => {
    const [first] = read(notice('HELLO', {}));
    expect(first).toMatchObject({ type: 'HELLO', payload: { call_id: null, recording_id: null } });
    expect(read(notice('HELLO', {}))[0]?.external_id).toBe(first?.external_id);
    expect(read(notice('BYE', {}))[0]?.external_id).not.toBe(first?.external_id);
  });

  it('about a recording is read in both spellings', () => {
    const [camel] = read(notice('RECORDING_UPLOADED', { recordingId: 'r1' }));
    const [snake] = read(notice('RECORDING_UPLOADED', { recording_id: 'r1' }));
    expect({ ...camel, payload: null }).toEqual({ ...snake, payload: null });
    expect(camel?.payload).toMatchObject({ recording_id: 'r1' });
    expect(snake?.payload).toMatchObject({ recording_id: 'r1' });
  });

  it('that says nothing is a test of the address; nonsense is refused', () => {
    expect(read('')).toEqual([]);
    expect(() => read('<xml/>')).toThrow('JSON');
    expect(() => read({ hello: 1 })).toThrow('notification');
  });
});
