import { beforeEach, describe, expect, it } from 'vitest';
import { leadPageSchema, leadSchema } from '@/lib/contracts/leads';
import { leadDetailSchema } from '@/lib/contracts/timeline';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { buildWorld, type Member, type World } from '../isolation/world';
import { ask } from './pipeline-client';

let world: World;
beforeEach(async () => {
  world = await buildWorld('HOME');
});

const inCompany = <T>(work: (tx: Tx) => Promise<T>) => companyTx({ company_id: world.company }, work);
const create = (body: object, member: Member = world.members.rep) =>
  ask(member, 'POST /api/v1/leads', { body });
const read = async (member: Member) =>
  leadDetailSchema.parse((await ask(member, 'GET /api/v1/leads/{id}', { params: { id: world.lead } })).body);

describe('a lead', () => {
  it('has its e-mail and telephone number in one form, and is found by either', async () => {
    const { status, body } = await create({
      name: 'Ana Prado',
      email: ' Ana.Prado@Exemplo.com.BR ',
      phone: '(11) 98765-4321',
    });
    expect(status).toBe(201);
    expect(leadSchema.parse(body)).toMatchObject({
      email: 'ana.prado@exemplo.com.br',
      phone: '+5511987654321',
      owner: { id: world.members.rep.person },
    });
    for (const q of ['ana.prado', '011 98765-4321', 'PRADO']) {
      const found = await ask(world.members.other, 'GET /api/v1/leads', { query: { q } });
      expect(leadPageSchema.parse(found.body).data.map(({ name }) => name)).toEqual(['Ana Prado']);
    }
  });

  it('is found by the beginnings of its words, without case and accents, in any order', async () => {
    await create({ name: 'João Conceição', company_name: 'Ação Já', email: 'jc@transportes-sul.com.br' });
    await create({ name: 'Joana Braga', company_name: null });
    const found = async (q: string) => {
      const { body } = await ask(world.members.rep, 'GET /api/v1/leads', { query: { q } });
      return leadPageSchema.parse(body).data.map(({ name }) => name);
    };
    expect(await found('conceicao joao')).toEqual(['João Conceição']);
    expect((await found('joa')).sort()).toEqual(['Joana Braga', 'João Conceição']);
    // The last word is still being typed.
    expect(await found('Acao j')).toEqual(['João Conceição']);
    expect(await found('transp sul')).toEqual(['João Conceição']);
    expect(await found('oana')).toEqual([]);
    expect(await found('%')).toEqual([]);
  });

  it('is not made twice with one e-mail', async () => {
    expect((await create({ name: 'Ana', email: 'ana@exemplo.com' })).status).toBe(201);
    expect((await create({ name: 'Outra Ana', email: 'ANA@exemplo.com' })).status).toBe(409);
    const other = leadSchema.parse((await create({ name: 'Bia', email: 'bia@exemplo.com' })).body);
    const taken = await ask(world.members.rep, 'PATCH /api/v1/leads/{id}', {
      params: { id: other.id },
      body: { email: 'ana@exemplo.com' },
    });
    expect(taken.status).toBe(409);
  });

  it('shows the calls that its reader may see, with notes and deals', async () => {
    const { rep, mate, director } = world.members;
    await inCompany((tx) =>
      tx.conversation.updateMany({
        where: { id: { in: [rep.conversation, mate.conversation] } },
        data: { lead_id: world.lead },
      }),
    );
    const params = { id: world.lead };
    expect(
      (await ask(rep, 'POST /api/v1/leads/{id}/notes', { params, body: { text: 'Prefere ligar cedo.' } }))
        .status,
    ).toBe(201);
    const calls = async (member: Member) =>
      (await read(member)).timeline.flatMap((item) =>
        item.kind === 'call' ? [item.conversation.user.id] : [],
      );
    expect(await calls(rep)).toEqual([rep.person]);
    expect((await calls(director)).sort()).toEqual([rep.person, mate.person].sort());
    const seen = await read(mate);
    expect(seen.deals.map(({ id }) => id)).toEqual([world.deal]);
    expect(seen.timeline.filter(({ kind }) => kind === 'note')).toMatchObject([
      { text: 'Prefere ligar cedo.', by: { id: rep.person } },
      { text: 'HOME note', by: null },
    ]);
    const stored = await inCompany((tx) => tx.leadNote.findMany({ where: { author_id: rep.person } }));
    expect(stored.map(({ text }) => text.includes('Prefere'))).toEqual([false]);
  });

  it('loses a note by its author or a manager only', async () => {
    const params = { id: world.lead, note_id: world.lead_note };
    const name = 'DELETE /api/v1/leads/{id}/notes/{note_id}';
    expect((await ask(world.members.rep, name, { params })).status).toBe(403);
    expect((await ask(world.members.lead1, name, { params })).status).toBe(204);
  });

  it('goes with its deals, and its calls stay', async () => {
    const { rep, director } = world.members;
    await inCompany((tx) =>
      tx.conversation.updateMany({ where: { id: rep.conversation }, data: { lead_id: world.lead } }),
    );
    const input = { params: { id: world.lead } };
    expect((await ask(rep, 'DELETE /api/v1/leads/{id}', input)).status).toBe(403);
    expect((await ask(director, 'DELETE /api/v1/leads/{id}', input)).status).toBe(204);
    expect(await inCompany((tx) => tx.deal.count())).toBe(0);
    const call = await inCompany((tx) =>
      tx.conversation.findFirstOrThrow({ where: { id: rep.conversation } }),
    );
    expect(call.lead_id).toBeNull();
  });
});
