import { expect, test } from 'vitest';
import { authorize, type UserActor } from './actor';
import { may, PERMISSIONS, scopeOf } from './permissions';

const agent: UserActor = {
  kind: 'user',
  user_id: 'u',
  role: 'AGENT',
  company_id: 'c',
  led_squad_ids: [],
  locale: 'pt-BR',
};

test('roles widen from agent to director, for every permission that reads', () => {
  const rank = { own: 1, squads: 2, company: 3 };
  const width = (role: Parameters<typeof scopeOf>[0], permission: (typeof PERMISSIONS)[number]) => {
    const scope = scopeOf(role, permission);
    return scope === null ? 0 : rank[scope];
  };
  for (const permission of PERMISSIONS.filter((name) => name.endsWith('.read') && name !== 'ranking.read')) {
    expect(width('MANAGER', permission), permission).toBeGreaterThanOrEqual(width('AGENT', permission));
    expect(width('DIRECTOR', permission), permission).toBeGreaterThanOrEqual(width('MANAGER', permission));
  }
});

test('staff never hold calls or write conversations', () => {
  for (const permission of ['meetings.create', 'conversations.write', 'devices.write'] as const)
    expect(may('ADMIN', permission)).toBe(false);
});

test('what a role may not do is refused, and a job may work on its company', () => {
  expect(() => authorize(agent, 'people.write')).toThrow('role');
  expect(authorize(agent, 'conversations.read')).toBe('own');
  expect(authorize({ kind: 'system', job: 'x', company_id: 'c' }, 'conversations.write')).toBe('company');
});
