import type { Tx } from '@/lib/db/clients';
import type { RaiseAlert } from '../raise-alert';

/** Looks at one company and says what it found; pure reading, called within the company's transaction. */
export type AlertRule = (tx: Tx, company_id: string, now: Date) => Promise<RaiseAlert[]>;
