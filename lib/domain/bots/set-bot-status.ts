import type { z } from 'zod';
import { type Bot, setBotStatusSchema } from '@/lib/contracts/bots';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import type { IntegrationType } from '@/lib/db/generated/client';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { requireFeature } from '../features/require-feature';
import { presentBot } from './present-bot';

/** The kind of connection through which a bot speaks on each channel. */
const CONNECTION_OF: Record<Bot['channels'][number], IntegrationType> = {
  WHATSAPP: 'WHATSAPP',
  EMAIL: 'EMAIL',
  CALL: 'PHONE',
};

/**
 * Switches a bot on or off. It can only be on when each of its channels is connected.
 * @throws AppError forbidden when the feature is off, conflict when a channel is not connected.
 */
export async function setBotStatus({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & z.infer<typeof setBotStatusSchema>;
}): Promise<Bot> {
  authorize(ctx.actor, 'bots.write');
  const { id, ...change } = input;
  const { status } = setBotStatusSchema.parse(change);
  const key = { company_id_id: { company_id: ctx.company_id, id } };
  return companyTx(ctx, async (tx) => {
    const before = await tx.bot.findUnique({ where: key });
    if (before === null) throw notFound('Bot');
    if (status === 'ACTIVE') {
      await requireFeature(tx, ctx, 'bots');
      await requireConnections(tx, ctx, presentBot(before).channels);
    }
    const row = await tx.bot.update({ where: key, data: { status } });
    await writeAudit(tx, ctx, {
      action: 'SET_BOT_STATUS',
      entity_type: 'bot',
      entity_id: id,
      before: { status: before.status },
      after: { status },
    });
    return presentBot(row);
  });
}

async function requireConnections(tx: Tx, ctx: Ctx, channels: Bot['channels']): Promise<void> {
  const connected = await tx.integration.findMany({
    where: { company_id: ctx.company_id, status: 'ACTIVE' },
    select: { type: true },
  });
  const missing = channels.filter(
    (channel) => !connected.some(({ type }) => type === CONNECTION_OF[channel]),
  );
  if (missing.length > 0)
    throw new AppError(
      'conflict',
      `Connect ${missing.join(' and ')} first: this bot would have no way to speak.`,
    );
}
