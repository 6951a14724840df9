import type { UserRole } from '@/lib/contracts/me';
import { may, type Permission } from '@/lib/permissions/permissions';

export type NavKey =
  | 'home'
  | 'conversations'
  | 'team'
  | 'pipeline'
  | 'playbooks'
  | 'ask'
  | 'company'
  | 'integrations'
  | 'people'
  | 'settings'
  | 'profile';

export interface NavEntry {
  key: NavKey;
  href: string;
}

/** The way through the product, in the order of use; an entry shows only to those who may open its page. */
const ENTRIES: readonly { key: NavKey; path: string; needs?: Permission }[] = [
  { key: 'home', path: '' },
  { key: 'conversations', path: '/conversations', needs: 'conversations.read' },
  { key: 'team', path: '/squads', needs: 'squads.read' },
  { key: 'pipeline', path: '/pipeline', needs: 'deals.read' },
  { key: 'playbooks', path: '/playbooks', needs: 'playbooks.read' },
  { key: 'ask', path: '/search', needs: 'search.read' },
  { key: 'company', path: '/company', needs: 'company.read' },
  { key: 'integrations', path: '/integrations', needs: 'integrations.read' },
  { key: 'people', path: '/people', needs: 'people.write' },
  { key: 'settings', path: '/settings', needs: 'company.write' },
  { key: 'profile', path: '/profile', needs: 'profile.write' },
];

export function navEntries(company_slug: string, role: UserRole): NavEntry[] {
  return ENTRIES.filter(({ needs }) => needs === undefined || may(role, needs)).map(({ key, path }) => ({
    key,
    href: `/${company_slug}${path}`,
  }));
}
