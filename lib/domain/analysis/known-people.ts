import type { Known } from '@/lib/anonymize';
import type { Transcript } from '@/lib/contracts/conversations';
import type { Tx } from '@/lib/db/clients';

/** Who and what may be named in a conversation: its participants, its owner, its lead with contacts, both companies. */
export async function knownPeople(
  tx: Tx,
  company_id: string,
  { transcript, user_id, lead_id }: { transcript: Transcript; user_id: string; lead_id: string | null },
): Promise<Known[]> {
  const company = await tx.company.findUniqueOrThrow({ where: { id: company_id }, select: { name: true } });
  const user = await tx.user.findFirst({
    where: { company_id, id: user_id },
    select: { name: true, email: true },
  });
  const lead = lead_id === null ? null : await leadOf(tx, company_id, lead_id);
  const theirs = lead?.company_name ?? undefined;
  const people: Known[] = transcript.participants.map(({ name, role }) => ({
    name,
    role,
    company: role === 'rep' ? company.name : theirs,
  }));
  if (user !== null) people.push({ name: user.name, role: 'rep', company: company.name, email: user.email });
  for (const person of lead === null ? [] : [lead, ...lead.contacts])
    people.push({
      name: person.name,
      role: 'customer',
      company: theirs,
      email: person.email ?? undefined,
      phone: person.phone ?? undefined,
    });
  return people;
}

function leadOf(tx: Tx, company_id: string, id: string) {
  return tx.lead.findUnique({
    where: { company_id_id: { company_id, id } },
    select: {
      name: true,
      email: true,
      phone: true,
      company_name: true,
      contacts: { select: { name: true, email: true, phone: true } },
    },
  });
}
