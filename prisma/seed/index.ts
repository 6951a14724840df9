// `npm run db:seed`: the demo's two companies with eight weeks of calls, held through the real engine and API. Safe to
// repeat: what an interrupted run has done stays, the rest is added. SEED_NOW sets the moment that the story ends at.
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '@/lib/clock';
import { hashPassword } from '@/lib/crypto/passwords';
import { disconnect } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { env } from '@/lib/env';
import { REGISTRY } from '@/lib/jobs/registry';
import { closeQueue } from '@/lib/queue/boss';
import { drainQueues } from '@/lib/queue/drain';
import { COMPANIES, DEMO_PASSWORD } from './cast';
import { writeDemoFile } from './demo-file';
import { moveDeals } from './move-deals';
import { planCalls } from './plan-calls';
import { playCalls } from './play-calls';
import { readCalls } from './read-calls';
import { settleAlerts } from './settle-alerts';
import { writeAiUsage } from './write-ai-usage';
import { idOf, writeAdmin, writeCompany } from './write-company';
import { writeEvents } from './write-events';
import { writeImports } from './write-imports';
import { writeOkrs } from './write-okrs';
import { writePipeline } from './write-pipeline';
import { writeQuestions } from './write-questions';
import { writeReview } from './write-review';
import { writeSyncs } from './write-syncs';

/** A running worker may have taken some of the last jobs: they are done within this time. */
const PATIENCE_MS = 60_000;

async function seed(): Promise<void> {
  const { SEED_NOW, DATA_DIR } = env();
  const now = SEED_NOW === undefined ? systemClock.now() : new Date(SEED_NOW);
  const calls = readCalls();
  const password_hash = await hashPassword(DEMO_PASSWORD);
  await writeAdmin(password_hash, now);
  const plans = COMPANIES.map((company) => ({ company, planned: planCalls(company, calls, now) }));
  const total = plans.reduce((sum, plan) => sum + plan.planned.length, 0);
  let held = 0;
  const onCall = () => {
    held += 1;
    if (held % 20 === 0 || held === total) process.stdout.write(`${held} of ${total} calls\n`);
  };
  for (const { company, planned } of plans) {
    await writeCompany(company, password_hash, now);
    await writePipeline(company, planned, calls);
    const finish = () => drainQueues(REGISTRY, systemClock);
    await playCalls(company, planned, calls, { onCall, afterWeek: finish });
    await finish();
    await allProcessed(idOf.company(company));
    await moveDeals(company, planned, calls, now);
    await writeOkrs(company, now);
    await writeQuestions(company, now);
    await writeAiUsage(company, now);
    await writeReview(company, now);
    await writeEvents(company, now);
    await writeImports(company, now);
    await writeSyncs(company, now);
    await settleAlerts(company, now);
  }
  writeDemoFile(DATA_DIR);
}

async function allProcessed(company_id: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const open = await companyTx({ company_id }, (tx) =>
      tx.coachSession.count({ where: { company_id, status: 'OPEN', final_sequence: { not: null } } }),
    );
    if (open === 0) return;
    if (Date.now() > until) throw new Error(`${open} calls were not processed; run the seed again.`);
    await wait(500);
  }
}

try {
  await seed();
} finally {
  await closeQueue();
  await disconnect();
}
