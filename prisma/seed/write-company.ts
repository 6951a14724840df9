import { companyTx, systemTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { WEEKS } from './calendar';
import { ADMIN, type Person, type SeedCompany } from './cast';
import { PLAYBOOKS } from './playbooks';
import { stableId } from './stable-id';

export const idOf = {
  company: (company: SeedCompany) => stableId('company', company.key),
  person: (company: SeedCompany, person: Pick<Person, 'key'>) => stableId('person', company.key, person.key),
  squad: (company: SeedCompany, key: string) => stableId('squad', company.key, key),
  playbook: (company: SeedCompany, key: string) => stableId('playbook', company.key, key),
};

export function emailOf(company: SeedCompany, person: Person): string {
  const plain = person.name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain.split(' ')[0]}@${company.domain}`;
}

/** Staff, who belong to no company. */
export async function writeAdmin(password_hash: string, now: Date): Promise<void> {
  await systemTx('create company', (tx) =>
    tx.user.createMany({
      data: [
        {
          id: stableId('person', ADMIN.key),
          email: ADMIN.email,
          name: ADMIN.name,
          password_hash,
          role: 'ADMIN',
          status: 'ACTIVE',
          created_at: now,
        },
      ],
      skipDuplicates: true,
    }),
  );
}

/** A company with its people, squads and playbooks. What is there already stays. */
export async function writeCompany(company: SeedCompany, password_hash: string, now: Date): Promise<void> {
  const company_id = idOf.company(company);
  const created_at = new Date(now.getTime() - (WEEKS + 10) * 7 * 86_400_000);
  await systemTx('create company', async (tx) => {
    await tx.company.createMany({
      data: [
        {
          id: company_id,
          name: company.name,
          slug: company.slug,
          domain: company.domain,
          timezone: company.timezone,
          currency: company.currency,
          features: {
            ai_analysis: true,
            bots: true,
            auto_crm_fill: true,
            playbook_generation: true,
            ranking_visibility: company.ranking_visibility,
          },
          created_at,
        },
      ],
      skipDuplicates: true,
    });
    await tx.user.createMany({
      data: company.people.map((person) => ({
        id: idOf.person(company, person),
        email: emailOf(company, person),
        name: person.name,
        password_hash,
        role: person.role,
        status: 'ACTIVE' as const,
        area: 'SALES' as const,
        locale: person.locale,
        company_id,
        created_at,
      })),
      skipDuplicates: true,
    });
  });
  await companyTx({ company_id }, async (tx) => {
    // Makes the company's first data key, before calls need it from several sides at once.
    await companySealer(tx, company_id);
    await tx.squad.createMany({
      data: company.squads.map(({ key, name, type, target_monthly }) => ({
        company_id,
        id: idOf.squad(company, key),
        name,
        type,
        target_monthly,
        created_at,
      })),
      skipDuplicates: true,
    });
    await tx.squadMember.createMany({
      data: company.people.flatMap((person) =>
        person.squad === undefined
          ? []
          : [
              {
                company_id,
                id: stableId('member', company.key, person.key),
                user_id: idOf.person(company, person),
                squad_id: idOf.squad(company, person.squad),
                is_leader: person.leads ?? false,
                joined_at: created_at,
              },
            ],
      ),
      skipDuplicates: true,
    });
    await tx.playbook.createMany({
      data: (PLAYBOOKS[company.key] ?? []).map(({ key, squad, content, ...playbook }) => ({
        ...playbook,
        company_id,
        id: idOf.playbook(company, key),
        status: 'ACTIVE' as const,
        squad_id: squad === undefined ? null : idOf.squad(company, squad),
        content,
        created_at,
      })),
      skipDuplicates: true,
    });
  });
}
