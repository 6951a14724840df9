import { type AnnotatedCall, recordingOfCall } from '@/data/captions';
import { createCoach, reportFromTurns } from '@/lib/coach';
import type { Transcript } from '@/lib/contracts/conversations';
import type { Language } from '@/lib/contracts/languages';
import { playbookContentSchema } from '@/lib/contracts/playbooks';
import type { Turn } from '@/lib/contracts/turn';
import { type CallFacts, callFacts } from '@/lib/domain/analysis/facts';
import { shielded } from '@/lib/domain/analysis/shield/shielded';
import type { CallSettings } from '@/lib/domain/meetings/call-settings';
import { PLAYBOOKS } from '@/prisma/seed/playbooks';
import { readCalls } from '@/prisma/seed/read-calls';
import type { Attack } from './attacks';

const CALLS: Record<Language, string> = { 'pt-BR': 'pt-02', en: 'en-03', es: 'es-02' };

interface Held {
  transcript: Transcript;
  duration_ms: number;
}

const held = new Map<Language, Held>();

/** A call with room to move in: its methodology is half covered. */
function heldCall(lang: Language): Held {
  const known = held.get(lang);
  if (known) return known;
  const call: AnnotatedCall | undefined = readCalls().get(CALLS[lang]);
  if (call === undefined) throw new Error(`There is no call ${CALLS[lang]}.`);
  const { header, events } = recordingOfCall(call);
  const coach = createCoach({ lang, self: header.self, participants: header.participants });
  for (const event of events) coach.push(event);
  const { turns } = coach.changedTurns(0);
  const fresh = {
    transcript: { participants: coach.participants(), turns },
    duration_ms: events.at(-1)?.t ?? 0,
  };
  held.set(lang, fresh);
  return fresh;
}

/** The facts of the call, clean or with an attack of the customer's in it, as the product reads them. */
export function factsWith(lang: Language, attack?: Attack): CallFacts {
  const { transcript, duration_ms } = heldCall(lang);
  const attacked = attack === undefined ? transcript : withAttack(transcript, attack);
  const [playbook] = PLAYBOOKS[lang === 'en' ? 'brightline' : 'horizonte'] ?? [];
  const settings: CallSettings = {
    lang,
    partial: false,
    methodology: 'SPICED',
    custom_methodology: undefined,
    baseline_wpm: undefined,
    playbook: { id: 'p', name: 'P', content: playbookContentSchema.parse(playbook?.content) },
  };
  const report = reportFromTurns({ lang, ...attacked, duration_ms, methodology: 'SPICED' });
  return callFacts({
    ...shielded(report, attacked, settings),
    settings,
    playbook_version: 1,
    conversation_date: new Date('2026-11-18T13:00:00Z'),
    timezone: 'America/Sao_Paulo',
  });
}

/** Somebody, the customer unless said, says it in the middle of the call, in turns of their own between those that are there. */
export function withAttack(
  { participants, turns }: Transcript,
  { texts, where, by = 'customer' }: Attack,
): Transcript {
  const [text = ''] = texts;
  const speaker = participants.find(({ role }) => role === by);
  if (where === 'name')
    return {
      turns,
      participants: participants.map((person) => (person === speaker ? { ...person, name: text } : person)),
    };
  const middle = Math.floor(turns.length / 2);
  const said = texts.map((words, at): Turn => {
    const start_ms = (turns[middle + at]?.end_ms ?? 0) + 1;
    return {
      id: `t${9_000 + at}`,
      rev: 1,
      speaker: speaker?.key ?? 'p2',
      start_ms,
      end_ms: start_ms + 4_000,
      speech_ms: 4_000,
      words: words.split(/\s+/).length,
      text: words,
      marks: [],
    };
  });
  const out = [...turns];
  for (const [at, turn] of said.entries()) out.splice(middle + 1 + 2 * at, 0, turn);
  // Turns are read in the order of their numbers.
  return { participants, turns: out.map((turn, at) => ({ ...turn, id: `t${at + 1}` })) };
}
