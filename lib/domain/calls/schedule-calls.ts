import { companyTx, systemTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { log } from '@/lib/log';
import type { Ctx } from '../ctx';
import { startSync } from '../integrations/start-sync';

/** Starts a synchronisation of calls in every company whose telephone system is connected. */
export async function scheduleCalls({ ctxOf }: { ctxOf: (company_id: string) => Ctx }): Promise<void> {
  const connected = await systemTx('find connections to synchronise', (tx) =>
    tx.integration.findMany({
      where: { provider: 'GOTO_CONNECT', status: { in: ['ACTIVE', 'ERROR'] } },
      select: { company_id: true },
    }),
  );
  for (const { company_id } of connected) {
    const ctx = ctxOf(company_id);
    try {
      await companyTx(ctx, (tx) =>
        startSync({ ctx: { ...ctx, tx }, input: { provider: 'goto', kind: 'calls' } }),
      );
    } catch (error) {
      // Disconnected since: the others still get their turn.
      if (!(error instanceof AppError)) throw error;
      log().info({ company_id, code: error.code }, 'calls are not synchronised');
    }
  }
}
