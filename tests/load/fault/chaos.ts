import { setTimeout as wait } from 'node:timers/promises';
import type { Installation } from './installation';

/** What was done to the installation. */
export interface Damage {
  web_killed: number;
  worker_killed: number;
  postgres_restarted: number;
}

/** Milliseconds between two blows: at least, and up to so many more. */
const REST_MS = 5_000;
const MORE_MS = 7_000;
/** Enough to hit each part several times; what is killed more often is started again later and later. */
const MOST_BLOWS = 12;

/**
 * Kills web and worker with SIGKILL at random, and stops PostgreSQL now softly, now as a crash, until `signal` is aborted.
 * The first three blows hit one part each, so that every run has seen all of them.
 */
export async function hurt(
  installation: Installation,
  random: () => number,
  signal: AbortSignal,
): Promise<Damage> {
  const damage: Damage = { web_killed: 0, worker_killed: 0, postgres_restarted: 0 };
  for (let blow = 0; blow < MOST_BLOWS && !signal.aborted; blow += 1) {
    await wait(REST_MS + random() * MORE_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    const choice = blow < 3 ? blow / 3 : random();
    if (choice < 0.33) {
      await installation.kill('web');
      damage.web_killed += 1;
    } else if (choice < 0.66 || damage.postgres_restarted >= 4) {
      await installation.kill('worker');
      damage.worker_killed += 1;
    } else {
      // SIGQUIT: PostgreSQL's immediate stop, after which it recovers as from a crash.
      await installation.restartPostgres(damage.postgres_restarted % 2 === 0 ? 'SIGQUIT' : 'SIGINT');
      damage.postgres_restarted += 1;
    }
  }
  return damage;
}
