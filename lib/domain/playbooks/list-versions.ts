import { z } from 'zod';
import type { PlaybookVersion } from '@/lib/contracts/playbook-list';
import type { Playbook } from '@/lib/contracts/playbooks';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { presentPlaybook, SQUAD } from './present-playbook';

const savedSchema = z.object({ after: z.object({ version: z.number().int() }) });

/** All saved states of a playbook, the one that stands now first. @throws AppError not_found. */
export async function listVersions({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string };
}): Promise<{ versions: PlaybookVersion[] }> {
  authorize(ctx.actor, 'playbooks.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const rows = await tx.playbook.findMany({
      where: {
        company_id,
        OR: [{ id: input.id, parent_version_id: null }, { parent_version_id: input.id }],
      },
      orderBy: { version: 'desc' },
      select: { id: true, version: true, name: true, updated_at: true },
    });
    if (!rows.some(({ id }) => id === input.id)) throw notFound('Playbook');
    const people = await whoSaved(tx, company_id, input.id);
    const calls = await tx.conversation.groupBy({
      by: ['playbook_version'],
      where: { company_id, playbook_id: input.id },
      _count: { _all: true },
    });
    const versions = rows.map(({ id, version, name, updated_at }) => ({
      version,
      name,
      saved_at: updated_at.toISOString(),
      saved_by: people.get(version) ?? null,
      current: id === input.id,
      calls: calls.find((one) => one.playbook_version === version)?._count._all ?? 0,
    }));
    return { versions };
  });
}

/** The playbook as it was in a version. @throws AppError not_found for it or the version. */
export async function getVersion({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string; version: number };
}): Promise<Playbook> {
  authorize(ctx.actor, 'playbooks.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const { id, version } = input;
    const row = await tx.playbook.findFirst({
      where: { company_id, version, OR: [{ id, parent_version_id: null }, { parent_version_id: id }] },
      include: { squad: SQUAD },
    });
    if (row === null) throw notFound('Version');
    return { ...presentPlaybook(row), id };
  });
}

/** Version -> name of the person who saved it, as the audit log tells. */
async function whoSaved(tx: Tx, company_id: string, id: string): Promise<Map<number, string>> {
  const rows = await tx.auditLog.findMany({
    where: { company_id, entity_type: 'playbook', entity_id: id, action: 'SAVE_PLAYBOOK' },
    select: { changes: true, user: { select: { name: true } } },
    orderBy: { created_at: 'asc' },
  });
  return new Map(
    rows.flatMap(({ changes, user }) => {
      const saved = savedSchema.safeParse(changes);
      return saved.success && user !== null ? [[saved.data.after.version, user.name] as const] : [];
    }),
  );
}
