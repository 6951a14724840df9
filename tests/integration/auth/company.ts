import type { Clock } from '@/lib/clock';
import { systemClock } from '@/lib/clock';
import type { UserRole } from '@/lib/contracts/me';
import { hashPassword } from '@/lib/crypto/passwords';
import { systemTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import type { Account, VisitorCtx } from '@/lib/domain/sessions/account';
import { newId } from '@/lib/ids';

export const PASSWORD = 'correct horse battery';
const password_hash = await hashPassword(PASSWORD);

export interface TestPerson {
  id: string;
  email: string;
  role: UserRole;
  company_id: string | null;
}

export interface TestCompany {
  id: string;
  slug: string;
  director: TestPerson;
  manager: TestPerson;
  agent: TestPerson;
}

/** A company with one active person of each role; all have the same password. */
export async function newCompany(): Promise<TestCompany> {
  const id = newId();
  const slug = `company-${id}`;
  await systemTx('create company', (tx) => tx.company.create({ data: { id, slug, name: `Company ${id}` } }));
  const person = (role: UserRole) => newPerson(role, id);
  const [director, manager, agent] = [
    await person('DIRECTOR'),
    await person('MANAGER'),
    await person('AGENT'),
  ];
  return { id, slug, director, manager, agent };
}

export async function newPerson(role: UserRole, company_id: string | null): Promise<TestPerson> {
  const id = newId();
  const email = `${id}@people.example`;
  await systemTx('create company', (tx) =>
    tx.user.create({
      data: { id, email, name: `Person ${role}`, role, status: 'ACTIVE', company_id, password_hash },
      select: { id: true },
    }),
  );
  return { id, email, role, company_id };
}

export function visitor(clock: Clock = systemClock): VisitorCtx {
  return { request_id: newId(), clock, ip_address: newId(), user_agent: 'test' };
}

/** The context in which a person acts in their company. */
export function ctxOf(person: TestPerson, clock: Clock = systemClock): Ctx {
  const company_id = person.company_id ?? '';
  const { id: user_id, role } = person;
  return {
    ...visitor(clock),
    company_id,
    actor: { kind: 'user', user_id, role, company_id, led_squad_ids: [], locale: 'pt-BR' },
  };
}

/** The account of a member of staff, as their session would show it. */
export function staffAccount(person: TestPerson): Account {
  const { id: user_id, email, role } = person;
  return {
    user_id,
    email,
    role,
    name: 'Staff',
    locale: 'pt-BR',
    company: null,
    switch: null,
    session_id: 'test',
  };
}
