import { type LeadChoice, leadChoicesSchema } from '@/lib/contracts/lead-choices';

/** The leads whose name, company or e-mail begins like the text. @throws when the server does not answer as agreed. */
export async function findLeads(query: string, signal: AbortSignal): Promise<LeadChoice[]> {
  const answer = await fetch(`/api/v1/leads/choices?${new URLSearchParams({ query })}`, { signal });
  return leadChoicesSchema.parse(await answer.json()).leads;
}
