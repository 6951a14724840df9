import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { getConversation } from '@/lib/domain/conversations/get-conversation';
import { setConversationLead } from '@/lib/domain/conversations/set-lead';
import { updateNotes } from '@/lib/domain/conversations/update-notes';
import { forgetCrm } from '@/lib/domain/crm-sync/forget-crm';
import { newId } from '@/lib/ids';
import { ctxOf } from '@/tests/integration/auth/company';
import { zohoTime } from '@/tests/support/providers/zoho/zoho-time';
import { changes, leadNamed, push } from './connect';
import {
  callThere,
  conversations,
  leadThere,
  ofLead,
  readTimeline,
  readZoho,
  type Shared,
  timeLine,
} from './timeline';

let shared: Shared;
beforeAll(async () => {
  shared = await readZoho();
});
afterAll(() => shared.zoho.stop());
beforeEach(() => {
  shared.zoho.faults.clear();
  shared.later();
});

const agent = () => ctxOf(shared.company.agent);

describe('a call at the CRM', () => {
  it('is a conversation of whoever held it, with its lead and description, and is not sent back', async () => {
    const call = callThere(shared, 'Ligação de prazo', 'Almeida', 30);
    await readTimeline(shared);
    await readTimeline(shared);
    const [row, ...more] = await conversations(shared, 'Ligação de prazo');
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      channel: 'CALL',
      user_id: shared.company.agent.id,
      lead: { name: 'Beatriz Almeida' },
      duration_seconds: 600,
      transcript: null,
      notes: [{ text: 'Falou de Ligação de prazo.' }],
    });
    const seen = await getConversation({ ctx: agent(), input: { id: row?.id ?? '' } });
    expect(seen).toMatchObject({ status: 'ready', from_crm: true, call: null });
    expect(await changes(shared.company)).toEqual([]);
    shared.later();
    shared.zoho.store.update('Calls', call.id, {
      Subject: 'Ligação de preço',
      Call_Duration: '12:30',
      Description: 'Era o preço.',
    });
    await readTimeline(shared);
    expect(await conversations(shared, 'Ligação de preço')).toMatchObject([
      { id: row?.id, duration_seconds: 750, notes: [{ text: 'Era o preço.' }] },
    ]);
    shared.later();
    shared.zoho.store.remove('Calls', call.id);
    await readTimeline(shared);
    expect(await conversations(shared, 'Ligação de preço')).toEqual([]);
    expect(await changes(shared.company)).toEqual([]);
  });

  it('stays when it is deleted there after somebody noted something here; the note has gone there once', async () => {
    const call = callThere(shared, 'Ligação anotada', 'Nogueira', 30);
    await readTimeline(shared);
    const [row] = await conversations(shared, 'Ligação anotada');
    const notes = [{ id: 'n50001', rev: 1, t_ms: 0, text: 'Quer visita.' }];
    await updateNotes({ ctx: agent(), input: { id: row?.id ?? '', notes } });
    await push(shared.company);
    await readTimeline(shared);
    const written = shared.zoho.store
      .all('Notes')
      .filter((note) => `${note.Note_Content}`.includes('Quer visita.'));
    expect(written).toHaveLength(1);
    // The CRM's own description does not come back to it as a note of ours.
    expect(written[0]?.Note_Content).not.toContain('Falou de');
    expect(
      shared.zoho.store.all('Calls').filter(({ Subject }) => `${Subject}`.includes('anotada')),
    ).toHaveLength(1);
    shared.later();
    shared.zoho.store.remove('Calls', call.id);
    await readTimeline(shared);
    expect(await conversations(shared, 'Ligação anotada')).toMatchObject([
      { notes: [{ text: 'Falou de Ligação anotada.' }, { text: 'Quer visita.' }] },
    ]);
  });

  it('whose description was changed here and there keeps the newer one; changed here alone it goes there', async () => {
    const call = callThere(shared, 'Ligação dupla', 'Ribeiro', 30);
    await readTimeline(shared);
    const [row] = await conversations(shared, 'Ligação dupla');
    const write = (text: string, rev: number) =>
      updateNotes({
        ctx: agent(),
        input: { id: row?.id ?? '', notes: [{ id: 'n40000', rev, t_ms: 0, text }] },
      });
    shared.later();
    await write('Corrigido aqui.', 5);
    await push(shared.company);
    expect(shared.zoho.store.get('Calls', call.id)?.Description).toBe('Corrigido aqui.');
    await readTimeline(shared);
    await write('De novo aqui.', 8);
    shared.later(60);
    shared.zoho.store.update('Calls', call.id, { Description: 'Depois lá.' });
    await push(shared.company);
    expect(await conversations(shared, 'Ligação dupla')).toMatchObject([{ notes: [{ text: 'Depois lá.' }] }]);
    const audits = await companyTx({ company_id: shared.company.id }, (tx) =>
      tx.auditLog.findMany({ where: { action: 'RESOLVE_CRM_CONFLICT', entity_id: row?.id ?? '' } }),
    );
    expect(audits).toHaveLength(1);
    // Both values are kept, but sealed.
    expect(JSON.stringify(audits)).toMatch(/s1\./);
    expect(JSON.stringify(audits)).not.toMatch(/De novo|Depois lá/);
  });

  it('that nobody took, or of somebody who is nobody here, stands in the time line only', async () => {
    const [stranger] = shared.zoho.store.users;
    shared.zoho.store.insert('Calls', {
      ...callFields('Perdida lá', 30),
      Call_Type: 'Missed',
      ...ofLead(shared, 'Almeida'),
    });
    shared.zoho.store.insert('Calls', {
      ...callFields('De Ana', 30),
      ...ofLead(shared, 'Almeida'),
      Owner: { id: stranger?.id },
    });
    await readTimeline(shared);
    for (const subject of ['Perdida lá', 'De Ana']) {
      expect(await conversations(shared, subject)).toEqual([]);
      expect(await timeLine(shared, subject)).toHaveLength(1);
    }
  });

  const callFields = (Subject: string, minutes_ago: number) => ({
    Subject,
    Call_Type: 'Outbound',
    Call_Start_Time: zohoTime(shared.now() - minutes_ago * 60_000),
    Call_Duration: '03:00',
  });
});

describe('a meeting', () => {
  const meetingThere = (title: string, last_name: string, in_minutes: number) =>
    shared.zoho.store.insert('Events', {
      Event_Title: title,
      Start_DateTime: zohoTime(shared.now() + in_minutes * 60_000),
      End_DateTime: zohoTime(shared.now() + (in_minutes + 30) * 60_000),
      ...ofLead(shared, last_name),
    });

  it('is in the time line while it is planned, and a conversation once it was held', async () => {
    meetingThere('Apresentação', 'Moraes', 20);
    await readTimeline(shared);
    expect(await timeLine(shared, 'Apresentação')).toHaveLength(1);
    expect(await conversations(shared, 'Apresentação')).toEqual([]);
    shared.later(51 * 60);
    await readTimeline(shared);
    expect(await timeLine(shared, 'Apresentação')).toEqual([]);
    expect(await conversations(shared, 'Apresentação')).toMatchObject([
      { channel: 'VIDEO', duration_seconds: 1_800, lead: { name: 'Henrique Moraes' } },
    ]);
  });

  it('that was captured here is not made again, and says with which lead it was', async () => {
    const id = newId();
    const company_id = shared.company.id;
    await companyTx({ company_id }, (tx) =>
      tx.conversation.create({
        data: {
          company_id,
          id,
          channel: 'VIDEO',
          title: 'Gravada aqui',
          user_id: shared.company.agent.id,
          duration_seconds: 1_500,
          conversation_date: new Date(shared.now() - 40 * 60_000),
          processed_at: new Date(),
        },
      }),
    );
    meetingThere('Gravada lá', 'Teixeira', -45);
    await readTimeline(shared);
    expect(await conversations(shared, 'Gravada lá')).toEqual([]);
    expect(await conversations(shared, 'Gravada aqui')).toMatchObject([
      { id, lead: { name: 'Larissa Teixeira' } },
    ]);
    const before = shared.zoho.store.count('Events');
    await push(shared.company);
    expect(shared.zoho.store.count('Events')).toBe(before);
    const lead = leadThere(shared, 'Teixeira');
    const notes = shared.zoho.store.all('Notes').filter((note) => `${note.Note_Content}`.includes(id));
    expect(notes).toMatchObject([{ Parent_Id: { id: lead.id } }]);
  });
});

describe('a note at a call', () => {
  it('is a note of the conversation, follows changes, and goes with the one there', async () => {
    const call = callThere(shared, 'Com nota', 'Pacheco', 30);
    const note = shared.zoho.store.insert('Notes', {
      Note_Content: 'Ligar na terça.',
      Parent_Id: { id: call.id, module: { api_name: 'Calls' } },
    });
    const notes = async () => (await conversations(shared, 'Com nota'))[0]?.notes.map(({ text }) => text);
    await readTimeline(shared);
    await readTimeline(shared);
    expect(await notes()).toEqual(['Falou de Com nota.', 'Ligar na terça.']);
    shared.later();
    shared.zoho.store.update('Notes', note.id, { Note_Content: 'Ligar na quarta.' });
    await readTimeline(shared);
    expect(await notes()).toEqual(['Falou de Com nota.', 'Ligar na quarta.']);
    shared.later();
    shared.zoho.store.remove('Notes', note.id);
    await readTimeline(shared);
    expect(await notes()).toEqual(['Falou de Com nota.']);
  });
});

it('a lead that was set here stays while the CRM says nothing new about it', async () => {
  const call = callThere(shared, 'Outra pessoa', 'Almeida', 30);
  await readTimeline(shared);
  const [row] = await conversations(shared, 'Outra pessoa');
  const { id: lead_id } = await leadNamed(shared.company, 'Otávio Nogueira');
  await setConversationLead({ ctx: agent(), input: { id: row?.id ?? '', lead_id } });
  shared.later();
  shared.zoho.store.update('Calls', call.id, { Subject: 'Outra pessoa mesmo' });
  await push(shared.company);
  await readTimeline(shared);
  expect(await conversations(shared, 'Outra pessoa mesmo')).toMatchObject([
    { lead: { name: 'Otávio Nogueira' } },
  ]);
});

it('a connection that ends takes the conversations that only the CRM knew with it', async () => {
  callThere(shared, 'Só de lá', 'Almeida', 30);
  await readTimeline(shared);
  expect(await conversations(shared, 'Só de lá')).toHaveLength(1);
  const { id } = await companyTx({ company_id: shared.company.id }, (tx) =>
    tx.integration.findFirstOrThrow({ where: { company_id: shared.company.id } }),
  );
  await forgetCrm(shared.company.job, id, 'delete');
  expect(await conversations(shared, 'Só de lá')).toEqual([]);
  expect(await conversations(shared, 'Gravada aqui')).toHaveLength(1);
  expect(await conversations(shared, 'Ligação anotada')).toHaveLength(1);
});
