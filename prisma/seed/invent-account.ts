import { type AnnotatedCall, randomBySeed } from '@/data/captions';
import { NAMES } from './names';
import type { Template } from './templates';

/** A customer that nobody knows: its people play the customers of one annotated call. */
export interface Account {
  lead_id: string;
  company: string;
  /** Participant id of the annotated call -> person. */
  contacts: Record<string, { name: string; gender: 'f' | 'm' }>;
  email: string;
  phone: string;
}

/** Names that are taken, so that no two customers are called the same. */
export type NameBook = Set<string>;
export function newNameBook(): NameBook {
  return new Set();
}

/** Invents the customer of a call; depends on `seed` and on the names already given. */
export function inventAccount(
  call: AnnotatedCall,
  template: Template,
  taken: NameBook,
  seed: number,
  lead_id: string,
): Account {
  const random = randomBySeed(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const names = NAMES[call.lang];
  const free = (make: () => string): string => {
    for (let i = 0; i < 500; i++) {
      const name = make();
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
    throw new Error('There are not enough names for the seed.');
  };
  const company = free(() => pick(template.companies).replace('{}', pick(names.company)));
  const contacts: Account['contacts'] = {};
  for (const participant of call.participants) {
    const part = template.cast[participant.id];
    if (participant.role !== 'customer' || part === undefined) continue;
    const { gender } = part;
    contacts[participant.id] = { name: free(() => `${pick(names[gender])} ${pick(names.last)}`), gender };
  }
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const mailbox = plain(contacts.c1?.name ?? '').replace(' ', '.');
  const digits = () => String(Math.floor(random() * 10_000)).padStart(4, '0');
  return {
    lead_id,
    company,
    contacts,
    email: `${mailbox}@${plain(company).replace(/[^a-z]/g, '')}.example`,
    phone: call.lang === 'pt-BR' ? `+55 11 9${digits()}-${digits()}` : `+1 555 01${digits().slice(2)}`,
  };
}
