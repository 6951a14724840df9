import { globSync } from 'node:fs';
import type { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OPERATIONS } from '@/app/api/v1/_operations';
import type { Operation } from '@/lib/http/operation';
import { type PermissionScope, scopeOf } from '@/lib/permissions/permissions';
import { type Caller, callAs, callerOf, signIn, visitingAdmin } from './callers';
import { CASES, type Case, type Entity, type Ids, idsOf } from './cases';
import { idFields } from './id-fields';
import { openEye, snapshot } from './snapshot';
import { buildWorld, type Member, type World } from './world';

/** Rows of a person: within a company too they are not everybody's. */
const OWNED: readonly Entity[] = [
  'conversation',
  'meeting',
  'session',
  'device',
  'browser',
  'person',
  'alert',
  'task',
  'comment',
  'search',
];
/** What changes by calling at all: browsers and devices note when they were seen, staff's reading is audited. */
const SELF_CHANGING = ['sessions', 'devices', 'audit_logs'];

let home: World;
let foreign: World;
let callers: Caller[];
let eye: Client;

beforeAll(async () => {
  [home, foreign] = [await buildWorld('HOME'), await buildWorld('FOREIGN')];
  const { rep, lead1, director } = home.members;
  callers = [
    callerOf('AGENT', rep),
    callerOf('MANAGER', lead1),
    callerOf('DIRECTOR', director),
    await visitingAdmin(home),
  ];
  eye = await openEye();
});
afterAll(() => eye.end());
beforeEach(() => Promise.all(callers.map(signIn)));

const nameOf = (operation: Operation) => `${operation.method} ${operation.path}`;

function caseOf(operation: Operation): Case {
  const found = CASES[nameOf(operation)];
  if (found === undefined) throw new Error(`cases.ts says nothing about ${nameOf(operation)}`);
  return found;
}

/** Rows that this caller works with; staff look at those of the rep. */
function ownIds(caller: Caller): Ids {
  const own = Object.values(home.members).find((member) => member.person === caller.user_id);
  return idsOf(home, own ?? home.members.rep);
}

function scopeOfCaller({ route: { spec } }: Operation, caller: Caller): PermissionScope | null {
  return spec.permission === undefined ? 'own' : scopeOf(caller.role, spec.permission);
}

const cannotAuthenticate = (operation: Operation, caller: Caller) =>
  operation.route.spec.auth === 'device' && caller.device === null;

describe('coverage', () => {
  it('lists every route file', () => {
    const files = globSync('app/api/**/route.ts').map((file) =>
      `/${file.replace(/^app\//, '').replace(/\/route\.ts$/, '')}`.replaceAll('[', '{').replaceAll(']', '}'),
    );
    const listed = new Set(OPERATIONS.map((operation) => operation.path));
    // next-auth's own, what load balancers ask, and the document that describes the operations: no id, the same for everyone.
    expect(files.filter((file) => !listed.has(file)).sort()).toEqual([
      '/api/auth/{...nextauth}',
      '/api/health',
      '/api/health/ready',
      '/api/v1/openapi.json',
    ]);
  });

  it('has one case per operation, and each names every id that the operation takes', () => {
    expect(Object.keys(CASES).sort()).toEqual(OPERATIONS.map(nameOf).sort());
    const named = OPERATIONS.map((operation) => [
      nameOf(operation),
      Object.keys(caseOf(operation).fields).sort(),
    ]);
    expect(named).toEqual(OPERATIONS.map((operation) => [nameOf(operation), idFields(operation)]));
  });
});

describe.each(OPERATIONS.map((operation) => [nameOf(operation), operation] as const))(
  '%s',
  (_name, operation) => {
    const { fields, input, foreign: exceptions } = caseOf(operation);
    const entities = [...new Set(Object.values(fields))];
    const inQueryOnly = (entity: Entity) =>
      Object.entries(fields).every(([field, named]) => named !== entity || field.startsWith('query.'));
    const queryOf = (entity: Entity, id: string) =>
      Object.fromEntries(
        Object.entries(fields)
          .filter(([field, named]) => named === entity && field.startsWith('query.'))
          .map(([field]) => [field.slice('query.'.length), id]),
      );
    const inputWith = (ids: Ids, entity: Entity, id: string) => {
      const made = input?.({ ...ids, [entity]: id }) ?? {};
      return inQueryOnly(entity) ? { ...made, query: queryOf(entity, id) } : made;
    };

    it('answers nobody', async () => {
      if (operation.route.spec.auth === 'public') return;
      const { status } = await callAs(
        operation,
        null,
        input?.(ownIds(callerOf('AGENT', home.members.rep))) ?? {},
      );
      expect(status).toBe(401);
    });

    it('shows and changes nothing of another company', async () => {
      const before = await snapshot(eye, foreign.company);
      for (const [index, caller] of callers.entries()) {
        // Staff may enter any company: visibly, for a reason, and that is tested with the switch itself.
        if (caller.role === 'ADMIN' && entities.includes('company')) continue;
        const scope = scopeOfCaller(operation, caller);
        const theirs = idsOf(foreign, Object.values(foreign.members)[index] ?? foreign.members.rep);
        for (const entity of entities) {
          const { status, text } = await callAs(
            operation,
            caller,
            inputWith(ownIds(caller), entity, theirs[entity]),
          );
          const refused =
            scope === null ? 403 : inQueryOnly(entity) ? 200 : (exceptions?.[entity]?.status ?? 404);
          const wanted = cannotAuthenticate(operation, caller) ? 401 : refused;
          expect({ caller: caller.name, entity, status }).toEqual({
            caller: caller.name,
            entity,
            status: wanted,
          });
          expect(text).not.toMatch(/FOREIGN/);
          expect(Object.values(theirs).filter((id) => inQueryOnly(entity) && text.includes(id))).toEqual([]);
        }
        if (entities.length === 0) {
          const { status, text } = await callAs(operation, caller, input?.(ownIds(caller)) ?? {});
          expect(status).toBeLessThan(500);
          expect(text).not.toMatch(/FOREIGN/);
        }
      }
      expect(await snapshot(eye, foreign.company)).toEqual(before);
    });

    it("refuses rows that fit together and are all somebody else's", async () => {
      const named = entities.filter((entity) => !inQueryOnly(entity));
      if (named.length < 2) return;
      for (const caller of callers) {
        const scope = scopeOfCaller(operation, caller);
        const { mate, other } = home.members;
        const within: Member[] = scope === 'company' ? [] : scope === 'squads' ? [other] : [mate, other];
        const others = [...within.map((member) => idsOf(home, member)), idsOf(foreign, foreign.members.rep)];
        for (const ids of others) {
          const { status } = await callAs(operation, caller, input?.(ids) ?? {});
          const refused = scope === null ? 403 : 404;
          expect({ caller: caller.name, status }).toEqual({
            caller: caller.name,
            status: cannotAuthenticate(operation, caller) ? 401 : refused,
          });
        }
      }
    });

    it('keeps to the rows of the role within the company', async () => {
      const { mate, other } = home.members;
      for (const caller of callers) {
        const scope = scopeOfCaller(operation, caller);
        const hidden: Member[] = scope === 'company' ? [] : scope === 'squads' ? [other] : [mate, other];
        for (const member of hidden) {
          for (const entity of entities.filter((one) => OWNED.includes(one))) {
            const id = idsOf(home, member)[entity];
            const before = await snapshot(eye, home.company, SELF_CHANGING);
            const { status, text } = await callAs(operation, caller, inputWith(ownIds(caller), entity, id));
            const refused = scope === null ? 403 : inQueryOnly(entity) ? 200 : 404;
            const wanted = cannotAuthenticate(operation, caller) ? 401 : refused;
            expect({ caller: caller.name, entity, status }).toEqual({
              caller: caller.name,
              entity,
              status: wanted,
            });
            expect(text).not.toContain(member.conversation);
            expect(await snapshot(eye, home.company, SELF_CHANGING)).toEqual(before);
          }
        }
        if (
          operation.method === 'GET' &&
          !cannotAuthenticate(operation, caller) &&
          !operation.path.includes('{')
        ) {
          const { text } = await callAs(operation, caller, {});
          const leaked = hidden.flatMap((member) =>
            [member.conversation, member.meeting, member.session, member.device, member.browser].filter(
              (id) => text.includes(id),
            ),
          );
          // The audit log is the company's: who may read it reads all of it.
          if (operation.route.spec.permission !== 'audit.read') expect(leaked).toEqual([]);
        }
      }
    });
  },
);
