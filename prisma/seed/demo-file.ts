import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserRole } from '@/lib/contracts/me';
import { ADMIN, COMPANIES, DEMO_PASSWORD } from './cast';
import { emailOf } from './write-company';

/** Whom the start command shows, one per role, and the director of the other company. */
const SHOWN = ['marina', 'rafael', 'beatriz', 'karen'];

interface DemoSignIn {
  role: UserRole;
  email: string;
  password: string;
  name: string;
  company: string;
}

/** Writes DATA_DIR/demo.json, readable by its owner only. */
export function writeDemoFile(data_dir: string): void {
  const people = COMPANIES.flatMap((company) =>
    company.people.map((person) => ({ company, person, email: emailOf(company, person) })),
  );
  const signIns: DemoSignIn[] = SHOWN.flatMap((key) =>
    people
      .filter(({ person }) => person.key === key)
      .map(({ company, person, email }) => ({
        role: person.role,
        email,
        password: DEMO_PASSWORD,
        name: person.name,
        company: company.name,
      })),
  );
  signIns.push({
    role: 'ADMIN',
    email: ADMIN.email,
    password: DEMO_PASSWORD,
    name: ADMIN.name,
    company: 'Performancy',
  });
  mkdirSync(data_dir, { recursive: true });
  writeFileSync(join(data_dir, 'demo.json'), `${JSON.stringify(signIns, null, 2)}\n`, { mode: 0o600 });
}
