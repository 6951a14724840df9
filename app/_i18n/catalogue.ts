import type { Language } from '@/lib/contracts/languages';
import type ai_usage from './messages/pt-BR/ai_usage.json';
import type alerts from './messages/pt-BR/alerts.json';
import type auth from './messages/pt-BR/auth.json';
import type coaching from './messages/pt-BR/coaching.json';
import type common from './messages/pt-BR/common.json';
import type company from './messages/pt-BR/company.json';
import type connect from './messages/pt-BR/connect.json';
import type conversations from './messages/pt-BR/conversations.json';
import type developers from './messages/pt-BR/developers.json';
import type home from './messages/pt-BR/home.json';
import type hub from './messages/pt-BR/hub.json';
import type integrations from './messages/pt-BR/integrations.json';
import type nav from './messages/pt-BR/nav.json';
import type people from './messages/pt-BR/people.json';
import type pipeline from './messages/pt-BR/pipeline.json';
import type playbooks from './messages/pt-BR/playbooks.json';
import type privacy from './messages/pt-BR/privacy.json';
import type profile from './messages/pt-BR/profile.json';
import type search from './messages/pt-BR/search.json';
import type settings from './messages/pt-BR/settings.json';
import type squads from './messages/pt-BR/squads.json';
import type tasks from './messages/pt-BR/tasks.json';

/**
 * The texts of the interface, one file per area and language; pt-BR is the one that the others must match key by key.
 * A new area: the three files messages/<language>/<area>.json, and its line here twice.
 */
export interface Messages {
  ai_usage: typeof ai_usage;
  tasks: typeof tasks;
  alerts: typeof alerts;
  auth: typeof auth;
  coaching: typeof coaching;
  common: typeof common;
  connect: typeof connect;
  company: typeof company;
  conversations: typeof conversations;
  developers: typeof developers;
  home: typeof home;
  hub: typeof hub;
  integrations: typeof integrations;
  nav: typeof nav;
  people: typeof people;
  playbooks: typeof playbooks;
  pipeline: typeof pipeline;
  privacy: typeof privacy;
  profile: typeof profile;
  search: typeof search;
  settings: typeof settings;
  squads: typeof squads;
}

export const AREAS = [
  'ai_usage',
  'tasks',
  'alerts',
  'auth',
  'coaching',
  'common',
  'connect',
  'company',
  'conversations',
  'developers',
  'home',
  'hub',
  'integrations',
  'nav',
  'people',
  'playbooks',
  'pipeline',
  'privacy',
  'profile',
  'search',
  'settings',
  'squads',
] as const satisfies (keyof Messages)[];

/** All texts of one language. */
export async function readMessages(locale: Language): Promise<Messages> {
  const files = await Promise.all(
    AREAS.map(async (area) => [area, (await import(`./messages/${locale}/${area}.json`)).default] as const),
  );
  return Object.fromEntries(files) as unknown as Messages;
}
