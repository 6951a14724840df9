import type { AlertPriority } from '@/lib/contracts/alerts';

/** Which of two priorities is the more urgent one. */
export const ALERT_PRIORITY_RANK: Readonly<Record<AlertPriority, number>> = {
  LOW: 0,
  MEDIUM: 1,
  HIGH: 2,
  CRITICAL: 3,
};

/** What a digest for urgent matters only contains, and what colours the bell. */
export const URGENT_PRIORITIES: readonly AlertPriority[] = ['HIGH', 'CRITICAL'];
