import { beforeEach, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { createPlaybook } from '@/lib/domain/playbooks/create-playbook';
import { deletePlaybook } from '@/lib/domain/playbooks/delete-playbook';
import { listPlaybooks } from '@/lib/domain/playbooks/list-playbooks';
import { getVersion, listVersions } from '@/lib/domain/playbooks/list-versions';
import { placePlaybook } from '@/lib/domain/playbooks/place-playbook';
import { playbookOfPerson } from '@/lib/domain/playbooks/playbook-of-person';
import { restoreVersion } from '@/lib/domain/playbooks/restore-version';
import { savePlaybook } from '@/lib/domain/playbooks/save-playbook';
import { buildWorld, type Member, type World } from '../isolation/world';
import { ROUTES } from './playbook-client';

let world: World;
beforeEach(async () => {
  world = await buildWorld('HOME');
});

const draft = ({ ctx }: Member, squad_id?: string | null) =>
  createPlaybook({
    ctx,
    input: {
      name: 'Draft',
      methodology: 'SPIN',
      function: 'SALES',
      ...(squad_id !== undefined && { squad_id }),
    },
  });
const sellsBy = async ({ person }: Member) =>
  (await companyTx({ company_id: world.company }, (tx) => playbookOfPerson(tx, world.company, person)))?.id;

describe('where a playbook stands', () => {
  it('a draft reaches no call; activated it drives the calls of its squad alone, in place of the one before', async () => {
    const { director, rep, other } = world.members;
    const first = await draft(director, world.squad);
    expect([first.status, first.squad?.id]).toEqual(['DRAFT', world.squad]);
    expect(await sellsBy(rep)).toBe(world.playbook);
    const activate = (id: string) => placePlaybook({ ctx: director.ctx, input: { id, status: 'ACTIVE' } });
    await activate(first.id);
    expect([await sellsBy(rep), await sellsBy(other)]).toEqual([first.id, world.playbook]);
    const second = await draft(director, world.squad);
    await activate(second.id);
    expect(await sellsBy(rep)).toBe(second.id);
    const { playbooks } = await listPlaybooks({ ctx: director.ctx, input: {} });
    expect(playbooks.map(({ id, status }) => [id, status]).sort()).toEqual(
      [
        [world.playbook, 'ACTIVE'],
        [second.id, 'ACTIVE'],
        [first.id, 'INACTIVE'],
      ].sort(),
    );
    await placePlaybook({ ctx: director.ctx, input: { id: second.id, status: 'INACTIVE' } });
    expect(await sellsBy(rep)).toBe(world.playbook);
  });

  it("a manager works on playbooks of squads that they lead, and can not take over the company's", async () => {
    const { lead1, rep } = world.members;
    const own = await draft(lead1);
    expect(own.squad?.id).toBe(world.squad);
    await placePlaybook({ ctx: lead1.ctx, input: { id: own.id, status: 'ACTIVE' } });
    const take = (input: Parameters<typeof placePlaybook>[0]['input']) =>
      placePlaybook({ ctx: lead1.ctx, input });
    await expect(take({ id: world.playbook, status: 'INACTIVE' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(take({ id: own.id, squad_id: null })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(take({ id: own.id, squad_id: world.other_squad })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(draft(lead1, world.other_squad)).rejects.toMatchObject({ code: 'not_found' });
    await expect(draft(rep)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('shows each reader the calls that they may see', async () => {
    const { director, lead1, rep } = world.members;
    const calls = async ({ ctx }: Member) =>
      (await listPlaybooks({ ctx, input: {} })).playbooks.map(({ figures }) => figures.calls);
    expect([await calls(director), await calls(lead1), await calls(rep)]).toEqual([[6], [3], [1]]);
  });

  it('goes only while nothing stands on it', async () => {
    const { ctx } = world.members.director;
    const { id } = await draft(world.members.director);
    await savePlaybook({ ctx, input: { ...ROUTES, id } });
    await deletePlaybook({ ctx, input: { id } });
    await expect(listVersions({ ctx, input: { id } })).rejects.toMatchObject({ code: 'not_found' });
    await expect(deletePlaybook({ ctx, input: { id: world.playbook } })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('the versions of a playbook', () => {
  it('are listed with who saved them and the calls held by them; an earlier one comes back as the next one', async () => {
    const { ctx } = world.members.director;
    const id = world.playbook;
    await savePlaybook({ ctx, input: { ...ROUTES, id } });
    await savePlaybook({ ctx, input: { ...ROUTES, id, name: 'Third', objections: [] } });
    const restore = (version: number) => restoreVersion({ ctx, input: { id, restore: 2, version } });
    await expect(restore(2)).rejects.toMatchObject({ code: 'conflict' });
    const back = await restore(3);
    expect(back).toMatchObject({ version: 4, name: ROUTES.name, methodology: 'ROTA' });
    const second = await getVersion({ ctx, input: { id, version: 2 } });
    expect(back.content).toEqual(second.content);
    const { versions } = await listVersions({ ctx, input: { id } });
    expect(
      versions.map(({ version, saved_by, current, calls }) => [version, saved_by, current, calls]),
    ).toEqual([
      [4, 'HOME director', true, 0],
      [3, 'HOME director', false, 0],
      [2, 'HOME director', false, 0],
      [1, null, false, 6],
    ]);
  });
});
