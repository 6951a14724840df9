import { createHash } from 'node:crypto';

/**
 * What a suggested action is known by once it is a task. Ids are stable within one analysis only; the words stay the same
 * when it is made again, and their digest tells nothing.
 */
export function actionKey(title: string): string {
  return createHash('sha256').update(title).digest('hex').slice(0, 32);
}
