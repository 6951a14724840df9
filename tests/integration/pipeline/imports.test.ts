import { beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { type ImportSettings, importDetailSchema, importPreviewSchema } from '@/lib/contracts/imports';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { runImport } from '@/lib/domain/imports/run-import';
import { takeBackImport } from '@/lib/domain/imports/take-back';
import { buildWorld, type World } from '../isolation/world';
import { ask } from './pipeline-client';

let world: World;
beforeEach(async () => {
  world = await buildWorld('HOME');
});

const inCompany = <T>(work: (tx: Tx) => Promise<T>) => companyTx({ company_id: world.company }, work);
const jobCtx = (): Ctx => ({
  company_id: world.company,
  actor: { kind: 'system', job: 'test', company_id: world.company },
  request_id: 'test',
  clock: systemClock,
});

async function upload(kind: 'leads' | 'deals', bytes: Buffer) {
  const body = { kind, file_name: 'planilha.csv', content: bytes.toString('base64') };
  const answer = await ask(world.members.lead1, 'POST /api/v1/imports', { body });
  expect(answer.status).toBe(201);
  return importDetailSchema.parse(answer.body);
}

const start = (id: string, settings: ImportSettings) =>
  ask(world.members.lead1, 'POST /api/v1/imports/{id}/start', { params: { id }, body: settings });
const read = async (id: string) =>
  importDetailSchema.parse(
    (await ask(world.members.lead1, 'GET /api/v1/imports/{id}', { params: { id } })).body,
  );
const toTheEnd = (import_id: string) =>
  runImport({ ctx: jobCtx(), input: { import_id, until: () => false } });
const leads = () =>
  inCompany((tx) => tx.lead.findMany({ where: { id: { not: world.lead } }, orderBy: { name: 'asc' } }));

const LEADS = [
  'Nome;E-mail;Telefone;Situação;Responsável',
  'Ana Conceição;ANA@exemplo.com;(11) 98765-4321;Novo;HOME rep',
  'Bia;não é e-mail;;;',
  'Ana de novo;ana@exemplo.com;;Cliente;',
  ';sem@nome.com;;;',
  'Caio;;011 3456-7890;;',
].join('\r\n');

describe('an import of leads', () => {
  it('is understood, previewed without a trace, run, and tells of the rows that it did not take', async () => {
    const before = await leads();
    const draft = await upload('leads', Buffer.from(LEADS, 'latin1'));
    expect(draft).toMatchObject({ encoding: 'windows-1252', delimiter: ';', rows_total: 5, status: 'DRAFT' });
    expect(draft.settings.columns).toEqual({ name: 0, email: 1, phone: 2, status: 3, owner_email: 4 });
    const preview = importPreviewSchema.parse(
      (
        await ask(world.members.lead1, 'POST /api/v1/imports/{id}/preview', {
          params: { id: draft.id },
          body: draft.settings,
        })
      ).body,
    );
    expect(preview).toMatchObject({ created: 2, updated: 1, skipped: 0, failed: 2, looked_at: 5 });
    expect(preview.rows.slice(0, 2).map(({ row, error, field }) => [row, error, field])).toEqual([
      [2, 'email_wrong', 'email'],
      [4, 'missing', 'name'],
    ]);
    expect(await leads()).toEqual(before);

    expect((await start(draft.id, draft.settings)).status).toBe(200);
    expect((await start(draft.id, draft.settings)).status).toBe(409);
    expect(await toTheEnd(draft.id)).toBe(true);
    expect(await read(draft.id)).toMatchObject({
      status: 'DONE',
      created: 2,
      updated: 1,
      failed: 2,
      position: 5,
    });
    expect(await leads()).toMatchObject([
      {
        name: 'Ana de novo',
        email: 'ana@exemplo.com',
        phone: '+5511987654321',
        status: 'Cliente',
        owner_id: world.members.rep.person,
      },
      { name: 'Caio', phone: '+551134567890' },
    ]);
    const log = await inCompany((tx) => tx.importLog.findFirstOrThrow({ where: { source: 'csv.leads' } }));
    expect(log).toMatchObject({
      source: 'csv.leads',
      status: 'PARTIAL',
      records_imported: 3,
      records_failed: 2,
    });
    expect(log.errors).toEqual([
      { record: '2', code: 'email_wrong' },
      { record: '4', code: 'missing' },
    ]);
    expect(await inCompany((tx) => tx.alert.count({ where: { type: 'IMPORT_FAILED' } }))).toBe(1);
    const { body } = await ask(world.members.lead1, 'GET /api/v1/imports/{id}/errors', {
      params: { id: draft.id },
    });
    expect(String(body)).toContain('Bia;não é e-mail;;;;3;O e-mail não é válido');
  });

  it('skips or updates leads that are known by e-mail, telephone number or code', async () => {
    await inCompany((tx) =>
      tx.lead.createMany({
        data: [
          { company_id: world.company, name: 'Por telefone', phone: '+5511987654321' },
          { company_id: world.company, name: 'Por código', external_id: 'X-1', status: 'velho' },
        ],
      }),
    );
    const csv = 'Nome,Telefone,Código,Situação\nNovo nome,11 98765-4321,,quente\nOutro nome,,X-1,novo\n';
    const skipping = await upload('leads', Buffer.from(csv));
    expect(skipping.delimiter).toBe(',');
    await start(skipping.id, { ...skipping.settings, on_duplicate: 'skip' });
    await toTheEnd(skipping.id);
    expect(await read(skipping.id)).toMatchObject({ skipped: 2, created: 0, updated: 0 });
    const updating = await upload('leads', Buffer.from(csv));
    await start(updating.id, updating.settings);
    await toTheEnd(updating.id);
    expect(await leads()).toMatchObject([
      { name: 'Novo nome', status: 'quente' },
      { name: 'Outro nome', status: 'novo' },
    ]);
  });

  it('goes on where it stopped, also when two runs meet, and does no row twice', async () => {
    const csv = ['Nome', ...Array.from({ length: 1_203 }, (_, n) => `Lead ${n}`)].join('\n');
    const draft = await upload('leads', Buffer.from(csv));
    await start(draft.id, draft.settings);
    const oneBatch = () => runImport({ ctx: jobCtx(), input: { import_id: draft.id, until: () => true } });
    expect(await oneBatch()).toBe(false);
    expect(await read(draft.id)).toMatchObject({ position: 500, created: 500, status: 'RUNNING' });
    await Promise.all([toTheEnd(draft.id), toTheEnd(draft.id)]);
    expect(await read(draft.id)).toMatchObject({ position: 1_203, created: 1_203, status: 'DONE' });
    const made = await leads();
    expect(made).toHaveLength(1_203);
    expect(new Set(made.map(({ name }) => name)).size).toBe(1_203);
  });

  it('is undone: what it made goes, what it changed is as before, what people worked on stays', async () => {
    await inCompany((tx) =>
      tx.lead.create({
        data: {
          company_id: world.company,
          name: 'Ana',
          email: 'ana@exemplo.com',
          status: 'antes',
          position: 'Sócia',
        },
      }),
    );
    const csv =
      'Nome;E-mail;Situação\nAna;ana@exemplo.com;depois\nBia;bia@exemplo.com;\nCaio;caio@exemplo.com;\n';
    const draft = await upload('leads', Buffer.from(csv));
    await start(draft.id, draft.settings);
    const undo = () =>
      ask(world.members.lead1, 'POST /api/v1/imports/{id}/undo', { params: { id: draft.id } });
    expect((await undo()).status).toBe(409);
    await toTheEnd(draft.id);
    const caio = (await leads()).find(({ name }) => name === 'Caio');
    await inCompany((tx) =>
      tx.deal.create({
        data: {
          company_id: world.company,
          lead_id: caio?.id ?? '',
          title: 'Começou',
          stage: 'proposal',
          value: 1,
        },
      }),
    );
    expect((await undo()).status).toBe(200);
    expect(await takeBackImport({ ctx: jobCtx(), input: { import_id: draft.id, until: () => false } })).toBe(
      true,
    );
    expect(await leads()).toMatchObject([
      { name: 'Ana', status: 'antes', position: 'Sócia' },
      { name: 'Caio' },
    ]);
    expect((await read(draft.id)).status).toBe('UNDONE');
  });

  it('brings back a lead that was deleted, once, and touches no other; each import undoes its own', async () => {
    const csv = 'Nome;E-mail\nAna;ana@exemplo.com\nBia;bia@exemplo.com\n';
    const run = async () => {
      const draft = await upload('leads', Buffer.from(csv));
      await start(draft.id, draft.settings);
      await toTheEnd(draft.id);
      return draft.id;
    };
    const undo = async (id: string) => {
      await ask(world.members.lead1, 'POST /api/v1/imports/{id}/undo', { params: { id } });
      await takeBackImport({ ctx: jobCtx(), input: { import_id: id, until: () => false } });
      expect((await read(id)).status).toBe('UNDONE');
    };
    const first = await run();
    const [ana, bia] = await leads();
    const params = { id: ana?.id ?? '' };
    const gone = await ask(world.members.director, 'DELETE /api/v1/leads/{id}', { params });
    expect(gone.status).toBe(204);
    const second = await run();
    expect(await read(second)).toMatchObject({ created: 1, skipped: 1, failed: 0 });
    const [again, still] = await leads();
    expect([again?.name, again?.id === ana?.id, still]).toEqual(['Ana', false, bia]);
    await undo(first);
    expect(await leads()).toEqual([again]);
    await undo(second);
    expect(await leads()).toEqual([]);
  });

  it('is for directors and managers, and a file without rows is refused', async () => {
    const body = { kind: 'leads', file_name: 'x.csv', content: Buffer.from('Nome\nAna').toString('base64') };
    expect((await ask(world.members.rep, 'POST /api/v1/imports', { body })).status).toBe(403);
    const empty = { ...body, content: Buffer.from('Nome;E-mail\n').toString('base64') };
    expect((await ask(world.members.director, 'POST /api/v1/imports', { body: empty })).status).toBe(422);
  });
});

describe('an import of deals', () => {
  const DEALS = [
    'Negócio;Lead;Empresa;E-mail do lead;Valor;Moeda;Etapa;Previsão de fechamento;Motivo',
    'Rotas;Ana;Exemplo;ana@exemplo.com;R$ 1.234,56;BRL;Proposta;24/12/2026;',
    'Frota;Ana;Exemplo;ana@exemplo.com;10.000;;Ganho;;price',
    'Rotas;Ana;Exemplo;ana@exemplo.com;2.000,00;BRL;Negociação;24/12/2026;',
    'Sem etapa;Bia;;;5;;Em algum lugar;;',
  ].join('\n');

  it('makes deals with their leads, and moves a deal that stands in the file twice', async () => {
    const draft = await upload('deals', Buffer.from(`\u{feff}${DEALS}`));
    expect(draft.head[0]).toBe('Negócio');
    await start(draft.id, draft.settings);
    await toTheEnd(draft.id);
    expect(await read(draft.id)).toMatchObject({ created: 2, updated: 1, failed: 1 });
    const deals = await inCompany((tx) =>
      tx.deal.findMany({
        where: { id: { not: world.deal } },
        orderBy: { title: 'asc' },
        include: { lead: { select: { email: true, company_name: true } } },
      }),
    );
    const lead = { email: 'ana@exemplo.com', company_name: 'Exemplo' };
    expect(deals).toMatchObject([
      { title: 'Frota', value: 10_000, stage: 'closed_won', close_reason: 'price', lead },
      { title: 'Rotas', value: 2000, stage: 'negotiation', probability: 0.75, lead },
    ]);
    expect(deals[0]?.closed_at).not.toBeNull();
    expect(deals[1]?.expected_close_at?.toISOString()).toBe('2026-12-24T03:00:00.000Z');
    expect(await leads()).toHaveLength(1);
    await ask(world.members.lead1, 'POST /api/v1/imports/{id}/undo', { params: { id: draft.id } });
    await takeBackImport({ ctx: jobCtx(), input: { import_id: draft.id, until: () => false } });
    expect(await leads()).toHaveLength(0);
  });
});

describe('an export', () => {
  it('holds what the filters show, and comes back in by an import unchanged', async () => {
    await inCompany((tx) =>
      tx.deal.update({
        where: { company_id_id: { company_id: world.company, id: world.deal } },
        data: { value: 1234.5, title: '=HYPERLINK("x")', owner_id: world.members.rep.person },
      }),
    );
    const { status, body } = await ask(world.members.director, 'GET /api/v1/deals/export', {
      query: { state: 'open' },
    });
    expect(status).toBe(200);
    expect(String(body).split('\r\n')[1]).toContain(`"'=HYPERLINK(""x"")";1234,5;BRL;proposal`);
    const none = await ask(world.members.director, 'GET /api/v1/deals/export', { query: { state: 'won' } });
    expect(String(none.body).split('\r\n')).toHaveLength(1);
    const file = await ask(world.members.director, 'GET /api/v1/leads/export');
    const draft = await upload('leads', Buffer.from(String(file.body)));
    await start(draft.id, draft.settings);
    await toTheEnd(draft.id);
    expect(await read(draft.id)).toMatchObject({ failed: 0 });
    expect((await ask(world.members.rep, 'GET /api/v1/leads/export')).status).toBe(403);
  });
});
