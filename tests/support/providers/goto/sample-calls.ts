import { createHash } from 'node:crypto';
import { type GoToCall, type GoToState, person, type Utterance } from './state';

/** Colleagues with a line, as [name, e-mail, extension]. */
export type Colleague = readonly [name: string, email: string, extension: string];
export type Customer = readonly [name: string, number: string];

const COLLEAGUES: readonly Colleague[] = [
  ['Rafael Nunes', 'rafael.nunes@horizonte.example', '1002'],
  ['Camila Duarte', 'camila.duarte@horizonte.example', '1003'],
  ['Recepção', 'recepcao@horizonte.example', '1000'],
];

/** Numbers as switchboards write them: E.164, national with and without the ninth digit, with the trunk zero. */
const CUSTOMERS: readonly Customer[] = [
  ['Beatriz Lima', '+5511987654321'],
  ['WIRELESS CALLER', '11987650002'],
  ['Construtora Aurora', '(21) 3333-0003'],
  ['', '04134440004'],
  ['Paulo Teixeira', '8133330005'],
  ['Ana Prado', '+55 31 98765-0006'],
];

interface Sample {
  colleagues?: readonly Colleague[];
  customers?: readonly Customer[];
}

/** Fills an account with calls of the last days, spread over people, directions, outcomes; every third one recorded. */
export function addSampleCalls(state: GoToState, count: number, days = 60, sample: Sample = {}): void {
  const { colleagues = COLLEAGUES, customers = CUSTOMERS } = sample;
  if (state.users.length === 1)
    state.users.push(...colleagues.map(([name, email, extension]) => person(name, email, extension)));
  const now = state.now();
  for (let n = 0; n < count; n += 1) {
    const ended = now - ((n + 1) * days * 86_400_000) / (count + 1);
    const [name, number] = customers[n % customers.length] ?? ['', ''];
    state.calls.push(sampleCall(state, n, ended, { name, number }));
  }
}

function sampleCall(state: GoToState, n: number, ended: number, party: GoToCall['party']): GoToCall {
  const answered = n % 5 !== 4;
  const seconds = 40 + ((n * 97) % 1500);
  const recorded = answered && n % 3 === 0;
  const user = state.users[n % state.users.length] ?? state.admin;
  return {
    id: idOf(`call ${n}`),
    direction: n % 2 === 0 ? 'OUTBOUND' : 'INBOUND',
    created: new Date(ended - seconds * 1000 - 8000).toISOString(),
    ...(answered ? { answered: new Date(ended - seconds * 1000).toISOString() } : {}),
    ended: new Date(ended).toISOString(),
    outcome: answered ? 'NORMAL' : 'MISSED',
    user,
    party,
    ...(recorded ? { recording_id: idOf(`recording ${n}`), utterances: CHAT } : {}),
  };
}

/** The same id for the same name, in the form of a UUID. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** What was said on every recorded call. */
export const CHAT: Utterance[] = [
  { transcript: 'Bom dia, aqui é da Horizonte. Tudo bem?', startTimeMs: 0, endTimeMs: 3000, channel: 0 },
  { transcript: 'Tudo bem, e você?', startTimeMs: 3200, endTimeMs: 4600, channel: 1 },
  {
    transcript: 'Como vocês controlam as visitas da equipe hoje?',
    startTimeMs: 5000,
    endTimeMs: 8200,
    channel: 0,
  },
  {
    transcript:
      'Numa planilha. A gente perde umas dez horas por semana conferindo e o preço das ferramentas que vimos é alto.',
    startTimeMs: 8600,
    endTimeMs: 16_000,
    channel: 1,
  },
  {
    transcript: 'Posso te mostrar na terça às dez como isso ficaria?',
    startTimeMs: 16_400,
    endTimeMs: 19_800,
    channel: 0,
  },
  { transcript: 'Pode, terça às dez está ótimo.', startTimeMs: 20_200, endTimeMs: 22_400, channel: 1 },
];
