import type { Language } from '@/lib/contracts/languages';
import type common from './messages/pt-BR/common.json';
import type company from './messages/pt-BR/company.json';
import type conversations from './messages/pt-BR/conversations.json';
import type home from './messages/pt-BR/home.json';
import type nav from './messages/pt-BR/nav.json';
import type squads from './messages/pt-BR/squads.json';

/**
 * The texts of the interface, one file per area and language; pt-BR is the one that the others must match key by key.
 * A new area: the three files messages/<language>/<area>.json, and its line here twice.
 */
export interface Messages {
  common: typeof common;
  company: typeof company;
  conversations: typeof conversations;
  home: typeof home;
  nav: typeof nav;
  squads: typeof squads;
}

export const AREAS = [
  'common',
  'company',
  'conversations',
  'home',
  'nav',
  'squads',
] as const satisfies (keyof Messages)[];

/** All texts of one language. */
export async function readMessages(locale: Language): Promise<Messages> {
  const files = await Promise.all(
    AREAS.map(async (area) => [area, (await import(`./messages/${locale}/${area}.json`)).default] as const),
  );
  return Object.fromEntries(files) as unknown as Messages;
}
