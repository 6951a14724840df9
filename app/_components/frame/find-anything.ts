import { conversationPageSchema } from '@/lib/contracts/conversations';
import { dealPageSchema } from '@/lib/contracts/deals';
import { findLeads } from '../pipeline/find-leads';

/** A row of the command menu that leads to one lead, deal or conversation. */
export interface FoundItem {
  id: string;
  name: string;
  /** What tells it from others of the same name. */
  detail: string | null;
  /** When it took place. */
  date: string | null;
}

export const FOUND_KINDS = ['leads', 'deals', 'conversations'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];
export type FoundItems = Readonly<Record<FoundKind, readonly FoundItem[]>>;

export const NOTHING: FoundItems = { leads: [], deals: [], conversations: [] };

const SHORTEST = 2;
const CONVERSATIONS = '6';
const OTHERS = 4;

/** Leads, deals and the latest conversations that match the text. @throws when the server does not answer as agreed. */
export async function findAnything(text: string, signal: AbortSignal): Promise<FoundItems> {
  if (text.length < SHORTEST) return NOTHING;
  const ask = async (path: string, query: Record<string, string>): Promise<unknown> => {
    const answer = await fetch(`/api/v1/${path}?${new URLSearchParams(query)}`, { signal });
    return answer.json();
  };
  const [leads, deals, conversations] = await Promise.all([
    findLeads(text, signal),
    ask('deals', { q: text, page_size: String(OTHERS) }).then((page) => dealPageSchema.parse(page).data),
    ask('conversations', { q: text, page_size: CONVERSATIONS }).then(
      (page) => conversationPageSchema.parse(page).data,
    ),
  ]);
  return {
    leads: leads.slice(0, OTHERS).map(({ id, name, company_name }) => ({
      id,
      name,
      detail: company_name,
      date: null,
    })),
    deals: deals.map(({ id, title, lead }) => ({
      id,
      name: title,
      detail: lead.name,
      date: null,
    })),
    conversations: conversations.map(({ id, title, lead, user, conversation_date }) => ({
      id,
      name: title ?? lead?.name ?? user.name,
      detail: user.name,
      date: conversation_date,
    })),
  };
}
