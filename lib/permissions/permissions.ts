import type { UserRole } from '@/lib/contracts/me';

/**
 * Who may do what. The scope says on which rows: `own` the actor's, `squads` those of the squads that they lead and their own,
 * `company` all of the company. Absent means never. ADMIN acts only inside a company switch, and then reads and helps set up.
 */
type Scope = 'own' | 'squads' | 'company';

const TABLE = {
  'conversations.read': { ADMIN: 'company', DIRECTOR: 'company', MANAGER: 'squads', AGENT: 'own' },
  'conversations.write': { DIRECTOR: 'company', MANAGER: 'squads', AGENT: 'own' },
  'meetings.create': { DIRECTOR: 'own', MANAGER: 'own', AGENT: 'own' },
  'meetings.read': { DIRECTOR: 'own', MANAGER: 'own', AGENT: 'own' },
  'coaching.read': { ADMIN: 'company', DIRECTOR: 'company', MANAGER: 'squads', AGENT: 'own' },
  'ranking.read': { ADMIN: 'company', DIRECTOR: 'company', MANAGER: 'squads', AGENT: 'company' },
  'leads.read': { ADMIN: 'company', DIRECTOR: 'company', MANAGER: 'company', AGENT: 'company' },
  'leads.write': { DIRECTOR: 'company', MANAGER: 'company', AGENT: 'company' },
  'deals.read': { ADMIN: 'company', DIRECTOR: 'company', MANAGER: 'company', AGENT: 'company' },
  'deals.write': { DIRECTOR: 'company', MANAGER: 'company', AGENT: 'company' },
  'leads.delete': { DIRECTOR: 'company', MANAGER: 'company' },
  'deals.delete': { DIRECTOR: 'company', MANAGER: 'company' },
  'pipeline.write': { DIRECTOR: 'company' },
  'pipeline.import': { DIRECTOR: 'company', MANAGER: 'company' },
  'pipeline.export': { DIRECTOR: 'company', MANAGER: 'company' },
  'playbooks.read': { ADMIN: 'company', DIRECTOR: 'company', MANAGER: 'company', AGENT: 'company' },
  'playbooks.write': { DIRECTOR: 'company', MANAGER: 'squads' },
  'search.read': { DIRECTOR: 'own', MANAGER: 'own', AGENT: 'own' },
  'bots.read': { ADMIN: 'company', DIRECTOR: 'company' },
  'bots.write': { DIRECTOR: 'company' },
  'okrs.read': { ADMIN: 'company', DIRECTOR: 'company', MANAGER: 'company', AGENT: 'company' },
  'okrs.write': { DIRECTOR: 'company', MANAGER: 'squads' },
  'people.read': { ADMIN: 'company', DIRECTOR: 'company', MANAGER: 'squads', AGENT: 'own' },
  'people.write': { ADMIN: 'company', DIRECTOR: 'company' },
  'squads.read': { ADMIN: 'company', DIRECTOR: 'company', MANAGER: 'squads' },
  'squads.write': { ADMIN: 'company', DIRECTOR: 'company' },
  'company.read': { ADMIN: 'company', DIRECTOR: 'company' },
  'company.write': { ADMIN: 'company', DIRECTOR: 'company' },
  'audit.read': { ADMIN: 'company', DIRECTOR: 'company' },
  'integrations.read': { ADMIN: 'company', DIRECTOR: 'company' },
  'integrations.write': { DIRECTOR: 'company' },
  'events.read': { ADMIN: 'company', DIRECTOR: 'company' },
  'events.write': { DIRECTOR: 'company' },
  'sync.read': { ADMIN: 'company', DIRECTOR: 'company' },
  'sync.write': { DIRECTOR: 'company' },
  'mappings.read': { ADMIN: 'company', DIRECTOR: 'company' },
  'mappings.write': { DIRECTOR: 'company' },
  'api_keys.read': { ADMIN: 'company', DIRECTOR: 'company' },
  'api_keys.write': { DIRECTOR: 'company' },
  'webhooks.read': { ADMIN: 'company', DIRECTOR: 'company' },
  'webhooks.write': { DIRECTOR: 'company' },
  'alerts.read': { ADMIN: 'company', DIRECTOR: 'company', MANAGER: 'squads', AGENT: 'own' },
  'alerts.write': { DIRECTOR: 'company', MANAGER: 'squads', AGENT: 'own' },
  'tasks.read': { ADMIN: 'company', DIRECTOR: 'company', MANAGER: 'squads', AGENT: 'own' },
  'tasks.write': { DIRECTOR: 'company', MANAGER: 'squads', AGENT: 'own' },
  'comments.write': { DIRECTOR: 'company', MANAGER: 'squads', AGENT: 'own' },
  'ai.read': { ADMIN: 'company', DIRECTOR: 'company' },
  'ai.write': { DIRECTOR: 'company' },
  'ai_costs.read': { ADMIN: 'company', DIRECTOR: 'company', MANAGER: 'squads' },
  'profile.write': { DIRECTOR: 'own', MANAGER: 'own', AGENT: 'own' },
  'devices.write': { DIRECTOR: 'own', MANAGER: 'own', AGENT: 'own' },
} as const satisfies Record<string, Partial<Record<UserRole, Scope>>>;

export type Permission = keyof typeof TABLE;
export type PermissionScope = Scope;

/** All permissions, for tests and for the page that explains roles. */
export const PERMISSIONS = Object.keys(TABLE) as Permission[];

/** On which rows a role may do this, or null when never. */
export function scopeOf(role: UserRole, permission: Permission): Scope | null {
  const row: Partial<Record<UserRole, Scope>> = TABLE[permission];
  return row[role] ?? null;
}

/** Whether a role may do this on any row at all. */
export function may(role: UserRole, permission: Permission): boolean {
  return scopeOf(role, permission) !== null;
}
