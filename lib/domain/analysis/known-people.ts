import type { Known } from '@/lib/anonymize';
import type { Transcript } from '@/lib/contracts/conversations';
import type { Tx } from '@/lib/db/clients';
import { companySealer } from '@/lib/db/sealer';
import { openContent } from '../conversations/sealed-content';

/** Any call may speak of another customer; of very many, those that were touched last. */
const MOST_LEADS = 2_000;

const NAMED = {
  name: true,
  email: true,
  phone: true,
  company_name: true,
  contacts: { select: { name: true, email: true, phone: true } },
} as const;

interface NamedPerson {
  name: string;
  email: string | null;
  phone: string | null;
}

interface NamedLead extends NamedPerson {
  company_name: string | null;
  contacts: readonly NamedPerson[];
}

/** Who and what may be named in a conversation: its participants, its owner, its lead with contacts, both companies. */
export async function knownPeople(
  tx: Tx,
  company_id: string,
  {
    transcript,
    user_id,
    lead_id,
  }: { transcript: Pick<Transcript, 'participants'>; user_id: string; lead_id: string | null },
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
  return lead === null ? people : [...people, ...peopleOf(lead)];
}

/** Who and what may be named in texts that rest on these conversations: everybody known for each of them, and elsewhere. */
export async function knownInCalls(
  tx: Tx,
  company_id: string,
  conversation_ids: readonly string[],
): Promise<Known[]> {
  const rows = await tx.conversation.findMany({
    where: { company_id, id: { in: [...new Set(conversation_ids)] } },
    select: { id: true, transcript: true, user_id: true, lead_id: true },
  });
  const sealer = await companySealer(tx, company_id);
  const known: Known[] = [];
  for (const row of rows) {
    const { transcript } = openContent(sealer, { ...row, report: null, notes: null });
    const { user_id, lead_id } = row;
    const said = { transcript: transcript ?? { participants: [] }, user_id, lead_id };
    known.push(...(await knownPeople(tx, company_id, said)));
  }
  return [...known, ...(await knownElsewhere(tx, company_id))].filter(({ name }) => name.trim() !== '');
}

/** Whom any call of the company may speak of: its people, and its leads with their contacts (2,000 at most, the latest changed). */
export async function knownElsewhere(tx: Tx, company_id: string): Promise<Known[]> {
  const users = await tx.user.findMany({ where: { company_id }, select: { name: true } });
  const leads = await tx.lead.findMany({
    where: { company_id },
    orderBy: { updated_at: 'desc' },
    take: MOST_LEADS,
    select: NAMED,
  });
  const everybody = [...users.map(({ name }): Known => ({ name, role: 'rep' })), ...leads.flatMap(peopleOf)];
  return everybody.map((person) => ({ ...person, elsewhere: true }));
}

const peopleOf = (lead: NamedLead): Known[] =>
  [lead, ...lead.contacts].map(({ name, email, phone }) => ({
    name,
    role: 'customer',
    company: lead.company_name ?? undefined,
    email: email ?? undefined,
    phone: phone ?? undefined,
  }));

function leadOf(tx: Tx, company_id: string, id: string) {
  return tx.lead.findUnique({ where: { company_id_id: { company_id, id } }, select: NAMED });
}
