import { type AnnotatedCall, randomBySeed } from '@/data/captions';
import { mondayOf, slot, WEEKS } from './calendar';
import type { Person, SeedCompany } from './cast';
import { type Account, inventAccount, newNameBook } from './invent-account';
import { stableId, stableNumber } from './stable-id';
import { TEMPLATES } from './templates';

export interface PlannedCall {
  key: string;
  rep: Person;
  week: number;
  template_id: string;
  started_at: Date;
  account: Account;
  questions: number;
  heard: number;
}

/** Starting times, minutes after midnight. */
const HOURS = [9 * 60, 10 * 60 + 30, 14 * 60, 15 * 60 + 30, 17 * 60];

/** Eight weeks of calls of a company, up to `now`: who, when, with whom and which annotated call. The same on every run. */
export function planCalls(
  company: SeedCompany,
  calls: ReadonlyMap<string, AnnotatedCall>,
  now: Date,
): PlannedCall[] {
  const names = newNameBook();
  const planned: PlannedCall[] = [];
  for (let week = 0; week < WEEKS; week++) {
    const monday = mondayOf(week, now, company.timezone);
    for (const rep of company.people) {
      const plan = rep.week?.(week);
      if (plan === undefined) continue;
      const random = randomBySeed(stableNumber(company.key, rep.key, String(week)));
      const first = Math.floor(random() * plan.calls.length);
      for (let i = 0; i < plan.count; i++) {
        const template_id = plan.calls[(first + i) % plan.calls.length] ?? '';
        const call = calls.get(template_id);
        const template = TEMPLATES[template_id];
        if (call === undefined || template === undefined) throw new Error(`There is no call ${template_id}.`);
        // One a day, spread over the week.
        const minutes = HOURS[Math.floor(random() * HOURS.length)] ?? 0;
        const started_at = slot(monday, (i + week) % 5, minutes, company.timezone);
        const key = `${company.key}-${rep.key}-${week}-${i}`;
        const account = inventAccount(
          call,
          template,
          names,
          stableNumber('account', key),
          stableId('lead', key),
        );
        if (started_at.getTime() > now.getTime() - 3_600_000) continue;
        const { questions, heard } = plan;
        planned.push({ key, rep, week, template_id, started_at, account, questions, heard });
      }
    }
  }
  return planned.sort((a, b) => a.started_at.getTime() - b.started_at.getTime());
}
