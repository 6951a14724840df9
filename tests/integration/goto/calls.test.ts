import { beforeAll, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { adoptCalls } from '@/lib/domain/calls/adopt-calls';
import { exportCalls } from '@/lib/domain/calls/export-calls';
import { listCalls } from '@/lib/domain/calls/list-calls';
import { listLines } from '@/lib/domain/calls/list-lines';
import { matchWaitingCalls } from '@/lib/domain/calls/match-waiting-calls';
import { setLinePerson } from '@/lib/domain/calls/set-line-person';
import { storeCall } from '@/lib/domain/calls/store-call';
import { storeLines } from '@/lib/domain/calls/store-lines';
import { storeTranscript } from '@/lib/domain/calls/store-transcript';
import { getConversation } from '@/lib/domain/conversations/get-conversation';
import type { Ctx } from '@/lib/domain/ctx';
import { newId } from '@/lib/ids';
import type { CallParty, PhoneCall } from '@/lib/integrations/contracts/capabilities';
import { ctxOf, newCompany, type TestCompany } from '../auth/company';

let company: TestCompany;
let ctx: Ctx;
const GOTO = 'GOTO_CONNECT';

beforeAll(async () => {
  company = await newCompany();
  ctx = ctxOf(company.director);
  await companyTx(ctx, (tx) =>
    storeLines(tx, ctx, GOTO, [
      line('l-agent', company.agent.email.toUpperCase(), '1001'),
      line('l-nobody', 'somebody@else.example', '1002'),
    ]),
  );
});

const line = (id: string, email: string | null, extension: string) => ({
  id,
  email,
  extension,
  user_id: `v-${id}`,
  name: `Line ${extension}`,
});
const own = (line_id = 'l-agent', recording_ids: string[] = []): CallParty => ({
  name: 'Ana',
  number: '1001',
  user_id: null,
  line_id,
  recording_ids,
});
const outside = (number: string, name: string | null = null): CallParty => ({
  name,
  number,
  user_id: null,
  line_id: null,
  recording_ids: [],
});
function call(changes: Partial<PhoneCall> = {}): PhoneCall {
  const started = Date.now() - 3_600_000;
  return {
    id: newId(),
    direction: 'INBOUND',
    started_at: new Date(started),
    answered_at: new Date(started + 7_000),
    ended_at: new Date(started + 307_400),
    outcome: 'answered',
    caller: outside('11 98765-4321', 'Beatriz'),
    participants: [own()],
    ...changes,
  };
}
const take = (one: PhoneCall) => companyTx(ctx, (tx) => storeCall(tx, ctx, GOTO, one));
const rowOf = (external_id: string) =>
  companyTx(ctx, (tx) =>
    tx.call.findFirst({
      where: { company_id: ctx.company_id, external_id },
      include: { conversation: { include: { lead: true } } },
    }),
  );
const newLead = (phone: string) =>
  companyTx(ctx, async (tx) => {
    const id = newId();
    await tx.lead.create({ data: { company_id: ctx.company_id, id, name: `Lead ${id}`, phone } });
    return id;
  });

describe('a reported call', () => {
  it('becomes a conversation of the person with the line, with the lead of the number', async () => {
    const lead_id = await newLead('(11) 8765-4321');
    const one = call();
    expect(await take(one)).toBe('created');
    const row = await rowOf(one.id);
    expect(row?.conversation).toMatchObject({
      channel: 'CALL',
      user_id: company.agent.id,
      lead_id,
      duration_seconds: 300,
      conversation_date: one.answered_at,
    });
    expect(row?.conversation?.processed_at).not.toBeNull();
    expect(row?.parties).toMatch(/^s1\./);
  });

  it('is taken once, however often and however much at once it comes', async () => {
    const one = call({ caller: outside('21 3333-1111') });
    const results = await Promise.all([take(one), take(one), take(one)]);
    expect(results.sort()).toEqual(['created', 'unchanged', 'unchanged']);
    const count = await companyTx(ctx, (tx) =>
      tx.call.count({ where: { company_id: ctx.company_id, external_id: one.id } }),
    );
    expect(count).toBe(1);
  });

  it('is brought up to date by a later report, in the same conversation', async () => {
    const one = call({ ended_at: null });
    await take(one);
    const before = await rowOf(one.id);
    expect(before?.conversation?.duration_seconds).toBe(0);
    expect(await take({ ...one, ended_at: new Date(one.started_at.getTime() + 67_000) })).toBe('updated');
    const after = await rowOf(one.id);
    expect(after?.conversation_id).toBe(before?.conversation_id);
    expect(after?.conversation?.duration_seconds).toBe(60);
  });

  it('that nobody answered is listed and is no conversation; one between colleagues is not kept', async () => {
    const missed = call({ outcome: 'missed', answered_at: null });
    await take(missed);
    expect((await rowOf(missed.id))?.conversation_id).toBeNull();
    const internal = call({ direction: 'INTERNAL', caller: own('l-nobody') });
    expect(await take(internal)).toBe('internal');
    expect(await rowOf(internal.id)).toBeNull();
  });

  it('has no lead where several have the number', async () => {
    await newLead('85 99999-0001');
    await newLead('+55 85 99999-0001');
    const one = call({ direction: 'OUTBOUND', caller: own(), participants: [outside('85999990001')] });
    await take(one);
    expect((await rowOf(one.id))?.conversation?.lead_id).toBeNull();
  });

  it('gets the lead that comes later with the same number', async () => {
    const one = call({ caller: outside('0xx31 3221-4567') });
    await take(one);
    expect((await rowOf(one.id))?.conversation?.lead_id).toBeNull();
    const lead_id = await newLead('+55 (31) 3221-4567');
    await matchWaitingCalls({ ctx });
    expect((await rowOf(one.id))?.conversation?.lead_id).toBe(lead_id);
  });

  it('of a line without a person waits until somebody chooses one', async () => {
    const one = call({ participants: [own('l-nobody')] });
    await take(one);
    expect((await rowOf(one.id))?.conversation_id).toBeNull();
    const waiting = (await listLines({ ctx })).lines.find(({ extension }) => extension === '1002');
    expect(waiting).toMatchObject({ user: null, waiting: 1 });
    const id = waiting?.id ?? '';
    await setLinePerson({ ctx, input: { id, user_id: company.manager.id } });
    await Promise.all([
      adoptCalls({ ctx, input: { line_id: id } }),
      adoptCalls({ ctx, input: { line_id: id } }),
    ]);
    expect((await rowOf(one.id))?.conversation?.user_id).toBe(company.manager.id);
    const { lines } = await listLines({ ctx });
    expect(lines.find((found) => found.id === id)).toMatchObject({ by_hand: true, waiting: 0 });
    // The vendor's list does not undo a choice.
    await companyTx(ctx, (tx) => storeLines(tx, ctx, GOTO, [line('l-nobody', company.agent.email, '1002')]));
    const again = (await listLines({ ctx })).lines.find((found) => found.id === id);
    expect(again?.user?.id).toBe(company.manager.id);
  });

  it('of a line that no list has named adds the line', async () => {
    const one = call({ participants: [own('l-new')] });
    await take(one);
    const row = await rowOf(one.id);
    expect(row?.line_id).not.toBeNull();
  });
});

describe('a transcript', () => {
  it('is read by the coach engine like a call', async () => {
    const one = call({ participants: [own('l-agent', ['r1'])] });
    await take(one);
    const row = await rowOf(one.id);
    const conversation_id = row?.conversation_id ?? '';
    // Recorded: it is processed once its transcript is here.
    expect(row?.conversation?.processed_at).toBeNull();
    const lines = [
      { start_ms: 0, end_ms: 3000, channel: 0, text: 'Como vocês controlam as visitas da equipe hoje?' },
      {
        start_ms: 3500,
        end_ms: 9500,
        channel: 1,
        text: 'Numa planilha, e achamos as ferramentas muito caras.',
      },
      { start_ms: 10_000, end_ms: 12_000, channel: 0, text: 'Podemos falar na terça às dez?' },
    ];
    const stored = await companyTx(ctx, (tx) =>
      storeTranscript(tx, ctx, { conversation_id, language: 'pt', lines }),
    );
    expect(stored).toBe(true);
    const read = await getConversation({ ctx, input: { id: conversation_id } });
    expect(read.status).toBe('ready');
    expect(read.transcript?.turns).toHaveLength(3);
    expect(read.report?.talk_ratio.rep).toBeCloseTo(5 / 11, 2);
    expect(read.metrics).toMatchObject({ questions_open: 1 });
  });

  it('of a mono recording is not stored: who spoke cannot be told', async () => {
    const one = call({ participants: [own('l-agent', ['r2'])] });
    await take(one);
    const conversation_id = (await rowOf(one.id))?.conversation_id ?? '';
    const lines = [{ start_ms: 0, end_ms: 3000, channel: 0, text: 'Bom dia.' }];
    const stored = await companyTx(ctx, (tx) =>
      storeTranscript(tx, ctx, { conversation_id, language: 'pt', lines }),
    );
    expect(stored).toBe(false);
  });
});

describe('the list of calls', () => {
  it('shows direction, parties and duration, and goes to a file that no spreadsheet runs', async () => {
    const one = call({ caller: outside('+5541999998888', '=HYPERLINK("http://x")') });
    await take(one);
    const { data } = await listCalls({ ctx, input: { days: 1, page_size: 100 } });
    expect(data.find(({ external_id }) => external_id === one.id)).toMatchObject({
      direction: 'INBOUND',
      duration_seconds: 300,
      parties: { customer: { number: '+5541999998888' }, own: { number: '1001' } },
      user: { id: company.agent.id },
    });
    const { content: file } = await exportCalls({ ctx, input: { days: 1 } });
    expect(file.split('\n')).toHaveLength(data.length + 1);
    expect(file).toContain(`'=HYPERLINK`);
  });

  it('is for directors', async () => {
    await expect(listCalls({ ctx: ctxOf(company.manager), input: {} })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
