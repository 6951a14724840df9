import { z } from 'zod';
import { momentAt } from '@/lib/clock/company-day';

/** A moment as a form sends it: wall clock of the company, to the minute. */
export const localMomentSchema = z.iso.datetime({ local: true, precision: -1 });

/** The moment itself, as the API wants it; nothing for none. */
export const momentOf = (local: string | undefined, timezone: string): string | undefined =>
  local === undefined ? undefined : momentAt(local, timezone).toISOString();
