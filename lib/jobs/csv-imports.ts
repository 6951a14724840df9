import { companyTx } from '@/lib/db/doors';
import { runImport } from '@/lib/domain/imports/run-import';
import { sweepImports } from '@/lib/domain/imports/sweep-imports';
import { takeBackImport } from '@/lib/domain/imports/take-back';
import { defineJob, type JobRun } from '@/lib/queue/define-job';
import { enqueue } from '@/lib/queue/enqueue';
import { jobCtx } from './job-ctx';

/** A job works this long on a large file; the next one goes on. Well under the time after which a job is taken for lost. */
const TURN_MS = 60_000;

function untilTurnEnds({ clock, signal }: JobRun): () => boolean {
  const end = clock.now().getTime() + TURN_MS;
  return () => signal.aborted || clock.now().getTime() > end;
}

export const runCsvImport = defineJob('csv-import.run', async (payload, run) => {
  const ctx = jobCtx('csv-import.run', payload.company_id, run);
  const { import_id } = payload;
  const done = await runImport({ ctx, input: { import_id, until: untilTurnEnds(run) } });
  if (!done) await companyTx(ctx, (tx) => enqueue(tx, 'csv-import.run', payload));
});

export const undoCsvImport = defineJob('csv-import.undo', async (payload, run) => {
  const ctx = jobCtx('csv-import.undo', payload.company_id, run);
  const { import_id } = payload;
  const done = await takeBackImport({ ctx, input: { import_id, until: untilTurnEnds(run) } });
  if (!done) await companyTx(ctx, (tx) => enqueue(tx, 'csv-import.undo', payload));
});

export const sweepCsvImports = defineJob('csv-import.sweep', async (_payload, run) => {
  await sweepImports({ clock: run.clock });
});
