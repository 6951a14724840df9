import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addMasterKey } from '@/lib/crypto/add-master-key';
import { companyTx, systemTx } from '@/lib/db/doors';
import { renewDataKeys } from '@/lib/domain/companies/renew-data-keys';
import { rewrapKeys } from '@/lib/domain/companies/rewrap-keys';
import { getConversation } from '@/lib/domain/conversations/get-conversation';
import { updateNotes } from '@/lib/domain/conversations/update-notes';
import { buildWorld, type World } from '../isolation/world';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
const file = join(folder, 'master-keys');
let world: World;

beforeAll(async () => {
  // The key file is what the embedded default uses; the configuration is read at first use.
  writeFileSync(file, `first:${Buffer.alloc(32, 1).toString('base64')}\n`, { mode: 0o600 });
  process.env.PERFORMANCY_MASTER_KEYS = '';
  process.env.PERFORMANCY_MASTER_KEYS_FILE = file;
  world = await buildWorld('HOME');
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = () => {
  const { rep } = world.members;
  return getConversation({ ctx: rep.ctx, input: { id: rep.conversation } });
};
const wrappedBy = () =>
  companyTx({ company_id: world.company }, (tx) =>
    tx.companyKey.findMany({ orderBy: { created_at: 'asc' } }),
  );

describe('rotating the master key', () => {
  it('wraps every data key anew while calls are read and written', async () => {
    let reads = 0;
    let on = true;
    const busy = [1, 2].map(async (n) => {
      for (let rev = 1; on; rev++) {
        expect((await read()).transcript?.turns).toHaveLength(2);
        const note = { id: `n${n}`, rev, t_ms: 0, text: `nota ${rev}` };
        const { rep } = world.members;
        await updateNotes({ ctx: rep.ctx, input: { id: rep.conversation, notes: [note] } });
        reads += 1;
      }
    });
    const ids: string[] = [];
    for (let round = 0; round < 3; round++) {
      // Every rotation falls among reads, however slow the machine is.
      const before = reads;
      await vi.waitUntil(() => reads > before, { timeout: 20_000 });
      ids.push(addMasterKey(file, new Date('2026-11-22T00:00:00Z')));
      const { rewrapped, total } = await rewrapKeys();
      expect(rewrapped).toBe(total);
    }
    on = false;
    await Promise.all(busy);
    expect(ids).toEqual(['k20261122', 'k20261122-2', 'k20261122-3']);
    expect((await wrappedBy()).map((key) => key.master_key_id)).toEqual(['k20261122-3']);
    expect((await rewrapKeys()).rewrapped).toBe(0);
  });

  it('keeps the old keys in the file, which only its owner can read', () => {
    const ids = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]);
    expect(ids).toEqual(['k20261122-3', 'k20261122-2', 'k20261122', 'first']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('leaves a file alone that is not a key file', () => {
    const other = join(folder, 'other');
    writeFileSync(other, 'not a key');
    expect(() => addMasterKey(other, new Date())).toThrow(/Master key "not a key"/);
    expect(readFileSync(other, 'utf8')).toBe('not a key');
  });
});

describe('new data keys', () => {
  it('seal what comes; what is there still opens', async () => {
    const before = await read();
    expect(await renewDataKeys(new Date())).toBe(1);
    const keys = await wrappedBy();
    expect(keys).toHaveLength(2);
    expect(keys.map((key) => key.retired_at === null)).toEqual([false, true]);
    expect((await read()).transcript).toEqual(before.transcript);
    const { rep } = world.members;
    const note = { id: 'n8', rev: 1, t_ms: 0, text: 'depois' };
    await updateNotes({ ctx: rep.ctx, input: { id: rep.conversation, notes: [note] } });
    const row = await companyTx({ company_id: world.company }, (tx) =>
      tx.conversation.findFirstOrThrow({ where: { id: rep.conversation } }),
    );
    expect(row.notes?.split('.')[1]).toBe(keys[1]?.id);
    expect(row.transcript?.split('.')[1]).toBe(keys[0]?.id);
    expect((await read()).notes).toContainEqual(note);
  });

  it('are made by the system role alone', async () => {
    await expect(
      companyTx({ company_id: world.company }, (tx) =>
        tx.companyKey.updateMany({ data: { retired_at: null } }),
      ),
    ).rejects.toThrow();
    expect(await systemTx('rotate keys', (tx) => tx.companyKey.count())).toBe(2);
  });
});
