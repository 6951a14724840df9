import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { forgetCrm } from '@/lib/domain/crm-sync/forget-crm';
import { addLeadNote } from '@/lib/domain/leads/add-note';
import { deleteLeadNote } from '@/lib/domain/leads/delete-note';
import { getLead } from '@/lib/domain/leads/get-lead';
import { createTask } from '@/lib/domain/tasks/create-task';
import { deleteTask } from '@/lib/domain/tasks/delete-task';
import { listTasks } from '@/lib/domain/tasks/list-tasks';
import { updateTask } from '@/lib/domain/tasks/update-task';
import { ctxOf } from '@/tests/integration/auth/company';
import { changes, leadNamed, push, sync } from './connect';
import { callThere, conversations, leadThere, ofLead, readTimeline, readZoho, type Shared } from './timeline';

let shared: Shared;
beforeAll(async () => {
  shared = await readZoho();
});
afterAll(() => shared.zoho.stop());
beforeEach(() => {
  shared.zoho.faults.clear();
  shared.later();
});

const agent = () => ({ ...ctxOf(shared.company.agent), clock: shared.company.job.clock });
const tasks = async (text: string) =>
  (await listTasks({ ctx: agent(), input: { status: 'all', page_size: 100 } })).data.filter(
    (task) => task.text === text,
  );
const task = async (text: string) => {
  const [found] = await tasks(text);
  if (found === undefined) throw new Error(`There is no task ${text}.`);
  return found;
};
const tasksThere = (subject: string) =>
  shared.zoho.store.all('Tasks').filter(({ Subject }) => Subject === subject);
const taskThere = (subject: string, last_name: string, more: Record<string, unknown> = {}) =>
  shared.zoho.store.insert('Tasks', {
    Subject: subject,
    Status: 'Não iniciada',
    Due_Date: '2026-12-10',
    ...ofLead(shared, last_name),
    ...more,
  });
const inCompany = <T>(work: Parameters<typeof companyTx<T>>[1]) =>
  companyTx({ company_id: shared.company.id }, work);
const writes = (pattern: RegExp) => shared.zoho.requests.filter((line) => pattern.test(line)).length;

describe('a task of the CRM', () => {
  it('is a task of its owner, about its lead, and goes back and forth without an echo', async () => {
    const there = taskThere('Enviar contrato', 'Almeida');
    await readTimeline(shared);
    await readTimeline(shared);
    expect(await tasks('Enviar contrato')).toMatchObject([
      {
        owner: { id: shared.company.agent.id },
        lead: { name: 'Beatriz Almeida' },
        due_date: '2026-12-10',
        done_at: null,
      },
    ]);
    const lead = await leadNamed(shared.company, 'Beatriz Almeida');
    const { timeline } = await getLead({ ctx: agent(), input: { id: lead.id } });
    expect(timeline).toContainEqual(expect.objectContaining({ kind: 'task', text: 'Enviar contrato' }));
    expect(await changes(shared.company)).toEqual([]);

    const { id } = await task('Enviar contrato');
    await updateTask({ ctx: agent(), input: { id, done: true, due_date: '2026-12-12' } });
    const before = writes(/^PUT .*\/Tasks/);
    await push(shared.company);
    expect(shared.zoho.store.get('Tasks', there.id)).toMatchObject({
      Status: 'Concluída',
      Due_Date: '2026-12-12',
      Subject: 'Enviar contrato',
    });
    await readTimeline(shared);
    await push(shared.company);
    expect(writes(/^PUT .*\/Tasks/)).toBe(before + 1);

    shared.later();
    shared.zoho.store.update('Tasks', there.id, { Status: 'Em andamento', Subject: 'Enviar o contrato' });
    await readTimeline(shared);
    expect(await task('Enviar o contrato')).toMatchObject({ id, done_at: null, due_date: '2026-12-12' });
    expect(await changes(shared.company)).toEqual([]);
  });

  it('changed on both sides takes both changes; of one field the newer, and the audit log seals the words', async () => {
    const there = taskThere('Marcar visita', 'Nogueira');
    await readTimeline(shared);
    const { id } = await task('Marcar visita');
    shared.later();
    await updateTask({ ctx: agent(), input: { id, due_date: '2026-12-20', text: 'Marcar visita aqui' } });
    shared.later(60);
    shared.zoho.store.update('Tasks', there.id, { Status: 'Concluída', Subject: 'Marcar visita lá' });
    await push(shared.company);
    expect(await task('Marcar visita lá')).toMatchObject({ id, due_date: '2026-12-20' });
    expect((await task('Marcar visita lá')).done_at).not.toBeNull();
    expect(shared.zoho.store.get('Tasks', there.id)).toMatchObject({
      Due_Date: '2026-12-20',
      Status: 'Concluída',
    });
    const [audits, links] = await inCompany(async (tx) => [
      await tx.auditLog.findMany({ where: { action: 'RESOLVE_CRM_CONFLICT', entity_id: id } }),
      await tx.crmLink.findMany({ where: { entity_id: id } }),
    ]);
    expect(audits).toHaveLength(1);
    expect(JSON.stringify([audits, links])).toMatch(/s1\./);
    expect(JSON.stringify([audits, links])).not.toContain('Marcar visita');
  });

  it('goes when it is deleted on either side, and its lead’s when that was merged away stay with the other', async () => {
    const [one, other] = [taskThere('Some lá', 'Ribeiro'), taskThere('Some aqui', 'Ribeiro')];
    await readTimeline(shared);
    shared.later();
    shared.zoho.store.remove('Tasks', one.id);
    await deleteTask({ ctx: agent(), input: { id: (await task('Some aqui')).id } });
    await readTimeline(shared);
    await push(shared.company);
    await readTimeline(shared);
    expect([...(await tasks('Some lá')), ...(await tasks('Some aqui'))]).toEqual([]);
    expect(shared.zoho.store.get('Tasks', other.id)).toBeUndefined();
    expect(await changes(shared.company)).toEqual([]);

    const twin = shared.zoho.store.insert('Leads', {
      First_Name: 'Camila',
      Last_Name: 'Gêmea',
      Company: 'Horizonte',
      Email: leadThere(shared, 'Ribeiro').Email,
    });
    taskThere('Do gêmeo', 'Gêmea');
    await sync(shared.company, 'leads');
    await readTimeline(shared);
    shared.later();
    shared.zoho.store.merge('Leads', leadThere(shared, 'Ribeiro').id, [twin.id]);
    await sync(shared.company, 'leads');
    await readTimeline(shared);
    const { id: task_id } = await task('Do gêmeo');
    const row = await inCompany((tx) => tx.task.findFirstOrThrow({ where: { id: task_id } }));
    expect(row.lead_id).toBe((await leadNamed(shared.company, 'Camila Ribeiro')).id);
  });
});

describe('a task made here', () => {
  it('is made there once, although the answer was lost and it changed before the next attempt', async () => {
    callThere(shared, 'Conversa da tarefa', 'Teixeira', 30);
    await readTimeline(shared);
    const [conversation] = await conversations(shared, 'Conversa da tarefa');
    const { id } = await createTask({
      ctx: agent(),
      input: { text: 'Mandar\nproposta', due_date: '2026-12-15', conversation_id: conversation?.id ?? '' },
    });
    shared.zoho.faults.add({ kind: 'lost', match: 'POST .*/Tasks' });
    await push(shared.company);
    // What was made there and is not linked yet is nothing new.
    await readTimeline(shared);
    expect(await tasks('Mandar proposta')).toEqual([]);
    await updateTask({ ctx: agent(), input: { id, due_date: '2026-12-16' } });
    await push(shared.company);
    await updateTask({ ctx: agent(), input: { id, done: true } });
    await push(shared.company);
    await readTimeline(shared);
    await push(shared.company);
    expect(tasksThere('Mandar proposta')).toMatchObject([
      {
        Due_Date: '2026-12-16',
        Status: 'Concluída',
        What_Id: { id: leadThere(shared, 'Teixeira').id },
        $se_module: 'Leads',
        Owner: { email: shared.company.agent.email },
      },
    ]);
    expect(await tasks('Mandar\nproposta')).toHaveLength(1);
    await deleteTask({ ctx: agent(), input: { id } });
    await push(shared.company);
    expect(tasksThere('Mandar proposta')).toEqual([]);
  });

  it('about nobody is made there once as well', async () => {
    await createTask({ ctx: agent(), input: { text: 'Ler o playbook' } });
    shared.zoho.faults.add({ kind: 'lost', match: 'POST .*/Tasks' });
    await push(shared.company);
    await push(shared.company);
    expect(tasksThere('Ler o playbook')).toHaveLength(1);
    expect(await changes(shared.company)).toEqual([]);
  });
});

describe('a lead’s note', () => {
  const notesThere = (text: string) =>
    shared.zoho.store.all('Notes').filter(({ Note_Content }) => `${Note_Content}`.includes(text));
  const notesHere = (lead_id: string) =>
    inCompany(async (tx) => {
      const sealer = await companySealer(tx, shared.company.id);
      const rows = await tx.leadNote.findMany({ where: { company_id: shared.company.id, lead_id } });
      return rows.map(({ id, text, author_id }) => ({
        id,
        author_id,
        text: sealer.open('lead_notes', 'text', id, text),
      }));
    });

  it('made here is written there once, follows a change there, and goes when it is deleted here', async () => {
    const lead = await leadNamed(shared.company, 'Henrique Moraes');
    const note = { text: 'Decide em março.', deal_id: null };
    const { id } = await addLeadNote({ ctx: agent(), input: { id: lead.id, ...note } });
    shared.zoho.faults.add({ kind: 'lost', match: 'POST .*/Notes' });
    await push(shared.company);
    await readTimeline(shared);
    await push(shared.company);
    await readTimeline(shared);
    const [there, ...more] = notesThere('Decide em março.');
    expect(more).toEqual([]);
    expect(there).toMatchObject({
      Owner: { email: shared.company.agent.email },
      Parent_Id: { id: lead.external_id },
    });
    const own = async () => (await notesHere(lead.id)).filter((one) => one.id === id);
    expect(await own()).toMatchObject([{ text: 'Decide em março.', author_id: shared.company.agent.id }]);
    shared.later();
    shared.zoho.store.update('Notes', there?.id ?? '', {
      Note_Content: `${there?.Note_Content}`.replace('março', 'abril'),
    });
    await readTimeline(shared);
    expect(await own()).toMatchObject([{ text: 'Decide em abril.' }]);
    expect(await changes(shared.company)).toEqual([]);
    await deleteLeadNote({ ctx: agent(), input: { id: lead.id, note_id: id } });
    await push(shared.company);
    await readTimeline(shared);
    expect(notesThere('Decide em abril.')).toEqual([]);
    expect(await own()).toEqual([]);
  });

  it('is also what was written there at a task of the lead', async () => {
    const there = taskThere('Com nota na tarefa', 'Moraes');
    shared.zoho.store.insert('Notes', {
      Note_Content: 'Nota na tarefa.',
      Parent_Id: { id: there.id, module: { api_name: 'Tasks' } },
    });
    await readTimeline(shared);
    await readTimeline(shared);
    const lead = await leadNamed(shared.company, 'Henrique Moraes');
    const texts = (await notesHere(lead.id)).map(({ text }) => text);
    expect(texts.filter((text) => text === 'Nota na tarefa.')).toHaveLength(1);
  });

  it('deleted there goes here', async () => {
    const lead = await leadNamed(shared.company, 'Henrique Moraes');
    const [there] = notesThere('Henrique pediu');
    const here = async () => (await notesHere(lead.id)).filter(({ text }) => text.includes('Henrique pediu'));
    expect(await here()).toHaveLength(1);
    shared.zoho.store.remove('Notes', there?.id ?? '');
    await readTimeline(shared);
    expect(await here()).toEqual([]);
    expect(await changes(shared.company)).toEqual([]);
  });
});

it('a connection that ends takes what it brought, and leaves what was made here', async () => {
  const lead = await leadNamed(shared.company, 'Otávio Nogueira');
  await createTask({ ctx: agent(), input: { text: 'Fica aqui' } });
  await push(shared.company);
  const { id } = await inCompany((tx) =>
    tx.integration.findFirstOrThrow({ where: { company_id: shared.company.id } }),
  );
  await forgetCrm(shared.company.job, id, 'delete');
  expect(await tasks('Fica aqui')).toHaveLength(1);
  expect(await tasks('Marcar visita lá')).toEqual([]);
  expect(await inCompany((tx) => tx.leadNote.count({ where: { lead_id: lead.id } }))).toBe(0);
});
