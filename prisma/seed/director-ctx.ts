import { fixedClock } from '@/lib/clock';
import type { Ctx } from '@/lib/domain/ctx';
import type { SeedCompany } from './cast';
import { idOf } from './write-company';

/** The company's director, doing something at this moment. */
export function directorCtx(company: SeedCompany, at: Date): Ctx {
  const company_id = idOf.company(company);
  const director = company.people.find(({ role }) => role === 'DIRECTOR');
  if (director === undefined) throw new Error(`${company.name} has no director.`);
  return {
    company_id,
    actor: {
      kind: 'user',
      user_id: idOf.person(company, director),
      role: 'DIRECTOR',
      company_id,
      led_squad_ids: [],
      locale: director.locale,
    },
    request_id: 'seed',
    clock: fixedClock(at),
  };
}
