import type { z } from 'zod';
import { METHODOLOGIES } from '@/lib/coach';
import {
  type Playbook,
  type PlaybookContent,
  type SavePlaybook,
  savePlaybookSchema,
} from '@/lib/contracts/playbooks';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { type Playbook as PlaybookRow, Prisma } from '@/lib/db/generated/client';
import { AppError, type FieldError } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { elementKeys } from './element-keys';
import { lockPlaybook } from './lock-playbook';
import { presentPlaybook, SQUAD } from './present-playbook';
import { readPlaybookContent } from './read-content';
import { refusedPhrases } from './refused-phrases';
import { requireWritable } from './require-writable';
import { stepAside } from './step-aside';

/**
 * Saves the whole content of a playbook. The playbook keeps its id and gets the next version; the version before stays as a
 * row of its own, for the calls that began with it.
 * @throws AppError unprocessable when the coach cannot use all of it, conflict when another version was saved meanwhile,
 * not_found; forbidden for a manager when it is not of a squad that they lead.
 */
export async function savePlaybook({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & SavePlaybook;
}): Promise<Playbook> {
  authorize(ctx.actor, 'playbooks.write');
  const { id, ...body } = input;
  const wanted = savePlaybookSchema.parse(body);
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const before = await lockPlaybook(tx, company_id, id);
    requireWritable(ctx, before.squad_id);
    if (wanted.version !== undefined && wanted.version !== before.version)
      throw new AppError(
        'conflict',
        `Version ${before.version} was saved meanwhile: read the playbook again, then save your changes.`,
      );
    const after = checkedContent(wanted, readPlaybookContent(before.content));
    await keepVersion(tx, before);
    const row = await tx.playbook.update({
      where: { company_id_id: { company_id, id } },
      data: {
        name: wanted.name,
        methodology: after.methodology,
        content: after.content,
        version: before.version + 1,
        ...(wanted.status && { status: wanted.status }),
      },
      include: { squad: SQUAD },
    });
    if (row.status === 'ACTIVE') await stepAside(tx, ctx, row);
    await writeAudit(tx, ctx, {
      action: 'SAVE_PLAYBOOK',
      entity_type: 'playbook',
      entity_id: id,
      before: auditFields(before),
      after: {
        ...auditFields(row),
        changed: changedParts(readPlaybookContent(before.content), after.content),
      },
    });
    return presentPlaybook(row);
  });
}

/** The content to store. @throws AppError unprocessable with one entry per phrase that the coach cannot use. */
function checkedContent(
  wanted: z.infer<typeof savePlaybookSchema>,
  before: PlaybookContent,
): { methodology: string; content: PlaybookContent } {
  const { sections, objections, battle_cards, automations = before.automations } = wanted;
  const own = typeof wanted.methodology === 'string' ? null : wanted.methodology;
  const keys = elementKeys(own?.elements ?? []);
  const custom_methodology = own && {
    name: own.name,
    elements: own.elements.map((element, at) => ({ ...element, key: keys[at] ?? '' })),
  };
  const name = typeof wanted.methodology === 'string' ? wanted.methodology : wanted.methodology.name;
  const content = { sections, objections, battle_cards, custom_methodology, automations };
  const errors = [...refusedName(name, own !== null), ...refusedPhrases(content)];
  if (errors.length > 0)
    throw new AppError(
      'unprocessable',
      `Nothing was saved: ${errors[0]?.message ?? ''}${errors.length > 1 ? ` And ${errors.length - 1} more in "errors".` : ''}`,
      { errors: errors.slice(0, 20) },
    );
  return { methodology: name, content };
}

/** A known methodology is named; an own one has a name that none of them bears. */
function refusedName(name: string, own: boolean): FieldError[] {
  const names = METHODOLOGIES.map((methodology) => methodology.name);
  const known = names.some((one) => one.toUpperCase() === name.toUpperCase());
  if (own && known)
    return [
      { path: 'methodology.name', message: `${name} is a methodology of its own: give yours another name.` },
    ];
  if (own || names.includes(name)) return [];
  return [
    {
      path: 'methodology',
      message: `There is no methodology ${name}: choose ${names.join(', ')}, or your own.`,
    },
  ];
}

async function keepVersion(tx: Tx, { id, ...row }: PlaybookRow): Promise<void> {
  await tx.playbook.create({
    data: {
      ...row,
      id: newId(),
      content: row.content ?? Prisma.JsonNull,
      parent_version_id: id,
      status: 'INACTIVE',
      // An earlier version must not keep a squad from being removed.
      squad_id: null,
    },
  });
}

function auditFields({ name, methodology, status, version }: PlaybookRow): Record<string, unknown> {
  return { name, methodology, status, version };
}

/** What was edited; the words themselves stand in the versions. */
function changedParts(before: PlaybookContent, after: PlaybookContent): string[] {
  const parts = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after)
    .filter(([part, value]) => JSON.stringify(parts.get(part)) !== JSON.stringify(value))
    .map(([part]) => part);
}
