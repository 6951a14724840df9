import { GET as getConfig } from '@/app/api/v1/meetings/[id]/config/route';
import { GET as getPlaybook, PUT as putPlaybook } from '@/app/api/v1/playbooks/[id]/route';
import { type MeetingConfig, meetingConfigSchema } from '@/lib/contracts/meetings';
import { type Playbook, playbookSchema, type SavePlaybook } from '@/lib/contracts/playbooks';
import type { Method } from '@/lib/http/operation';
import type { DeclaredRoute } from '@/lib/http/route';
import { callAs, callerOf, signIn } from '../isolation/callers';
import type { Member } from '../isolation/world';

async function call(
  member: Member,
  method: Method,
  path: string,
  route: DeclaredRoute,
  id: string,
  body?: unknown,
) {
  const caller = callerOf(member.role, member);
  if (route.spec.auth === 'session') await signIn(caller);
  const { status, text } = await callAs({ method, path, route }, caller, { params: { id }, body });
  return { status, body: JSON.parse(text) as unknown };
}

export const savePlaybook = (member: Member, id: string, body: SavePlaybook) =>
  call(member, 'PUT', '/api/v1/playbooks/{id}', putPlaybook, id, body);

export const readPlaybook = async (member: Member, id: string): Promise<Playbook> =>
  playbookSchema.parse((await call(member, 'GET', '/api/v1/playbooks/{id}', getPlaybook, id)).body);

export const readConfig = async (member: Member, id: string): Promise<MeetingConfig> =>
  meetingConfigSchema.parse((await call(member, 'GET', '/api/v1/meetings/{id}/config', getConfig, id)).body);

/** A methodology and a card that call pt-01, about lorries and routes, speaks of. */
export const ROUTES = {
  name: 'Rotas de carga',
  methodology: {
    name: 'ROTA',
    elements: [
      { label: 'Frota', cues: ['caminhões'], questions: ['como é que uma entrega sai'] },
      { label: 'Perda', cues: ['diesel rodado à toa'], questions: ['como é que isso aparece no resultado'] },
      {
        label: 'Prazo do cliente',
        cues: ['nosso maior cliente'],
        questions: ['tem alguma data aí na frente'],
      },
      { label: 'Frete de volta', cues: ['volta vazio'], questions: ['e na volta, o caminhão vem cheio?'] },
    ],
  },
  sections: [{ title: 'Operação', questions: ['Como uma entrega sai daí hoje?'] }],
  objections: [{ objection: 'Achei caro', response: 'Caro comparado com o quê?', type: 'PRICE' as const }],
  battle_cards: [
    { title: 'Rota na mão', response: 'Quanto tempo por dia?', phrases: ['monta as rotas na mão'] },
  ],
} satisfies SavePlaybook;
