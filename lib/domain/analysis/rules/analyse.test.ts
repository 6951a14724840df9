import { describe, expect, it } from 'vitest';
import { type AnnotatedCall, recordingOfCall } from '@/data/captions';
import { createCoach, reportFromTurns } from '@/lib/coach';
import { conversationAnalysisSchema, type Evidence, evidenceSchema } from '@/lib/contracts/analysis';
import { playbookContentSchema } from '@/lib/contracts/playbooks';
import { PLAYBOOKS } from '@/prisma/seed/playbooks';
import { readCalls } from '@/prisma/seed/read-calls';
import { type CallFacts, callFacts } from '../facts';
import { analyseByRules } from './analyse';
import { saidIn } from './said-in';
import { textsOf } from './texts';
import { tipIn } from './tip-in';

const calls = [...readCalls('data/calls').values(), ...readCalls('data/calls-own').values()];

function factsOf(call: AnnotatedCall): CallFacts {
  const { header, events } = recordingOfCall(call);
  const coach = createCoach({ lang: header.lang, self: header.self, participants: header.participants });
  for (const event of events) coach.push(event);
  const { turns } = coach.changedTurns(0);
  const participants = coach.participants();
  const duration_ms = events.at(-1)?.t ?? 0;
  const playbook = (call.lang === 'en' ? PLAYBOOKS.brightline : PLAYBOOKS.horizonte)?.[0];
  return callFacts({
    report: reportFromTurns({ lang: call.lang, participants, turns, duration_ms, methodology: 'SPICED' }),
    transcript: { participants, turns },
    settings: {
      lang: call.lang,
      partial: false,
      methodology: 'SPICED',
      custom_methodology: undefined,
      baseline_wpm: undefined,
      playbook: { id: 'p', name: 'P', content: playbookContentSchema.parse(playbook?.content) },
    },
    playbook_version: 1,
    conversation_date: new Date('2026-11-18T13:00:00Z'),
    timezone: 'America/Sao_Paulo',
  });
}

const made = calls.map((call) => {
  const facts = factsOf(call);
  return { call, facts, analysis: analyseByRules(facts) };
});

function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = evidenceSchema.safeParse(value);
  return own.success ? [own.data] : Object.values(value).flatMap(evidenceIn);
}

describe('the rule-based analysis of every annotated call', () => {
  it('fills the schema, in the language of the call', () => {
    for (const { call, analysis } of made) {
      expect(conversationAnalysisSchema.parse(analysis)).toEqual(analysis);
      expect(analysis.lang).toBe(call.lang);
      expect(analysis.coaching.length, call.id).toBeGreaterThan(0);
      expect(analysis.actions.length, call.id).toBeGreaterThan(0);
    }
  });

  it('gives its advice in the language of whoever reads it, and quotes the call as it was', () => {
    for (const { call, analysis } of made) {
      const to = call.lang === 'es' ? 'en' : 'es';
      const read = saidIn(analysis, to);
      expect(read.coaching.map(({ kind, evidence }) => [kind, evidence])).toEqual(
        analysis.coaching.map(({ kind, evidence }) => [kind, evidence]),
      );
      for (const [at, point] of read.coaching.entries())
        expect(tipIn(point, to, call.lang)).toEqual({
          title: analysis.coaching[at]?.title,
          advice: analysis.coaching[at]?.advice,
        });
    }
    for (const { analysis } of made.slice(0, 1)) {
      const by_model = { ...analysis, made_by: 'anthropic/claude-sonnet-5-5' };
      expect(saidIn(by_model, analysis.lang === 'es' ? 'en' : 'es')).toBe(by_model);
    }
  });

  it('quotes no bare nod in a summary', () => {
    for (const { analysis } of made)
      for (const [, quote = ''] of analysis.summary.matchAll(/(?<!data|date|fecha): “([^”]*)”\./g))
        expect(quote.split(/\s+/).length, analysis.summary).toBeGreaterThanOrEqual(3);
  });

  it('shows the line at which a call ended without a dated next step', () => {
    const undated = made.flatMap(({ analysis }) =>
      analysis.coaching.filter(({ title }) => title === textsOf(analysis.lang).tip.undated.title),
    );
    expect(undated.length).toBeGreaterThan(0);
    expect(undated.filter(({ evidence }) => evidence === null)).toEqual([]);
  });

  it('quotes a sentence once in its summary, whatever it tells', () => {
    const twice = made.filter(({ analysis }) => {
      const quotes = [...analysis.summary.matchAll(/[:] “([^”]+)”/g)].map(([, quote]) => quote);
      // The next step may have been said before as well.
      return new Set(quotes.slice(0, -1)).size < quotes.length - 1;
    });
    expect(twice.map(({ call }) => call.id)).toEqual([]);
  });

  it('quotes verbatim, from the turn and the speaker that it names', () => {
    let quotes = 0;
    for (const { call, facts, analysis } of made) {
      for (const { quote, turn, speaker } of evidenceIn(analysis)) {
        const line = facts.lines.find(({ id }) => id === turn);
        expect(line?.text, `${call.id} ${turn}`).toContain(quote);
        expect(line?.speaker).toBe(speaker);
        quotes += 1;
      }
    }
    expect(quotes).toBeGreaterThan(20 * made.length);
  });

  it('agrees with the annotators about sentiment and handled objections far more often than chance', () => {
    const right = made.filter(({ call, analysis }) => call.final.sentiment === analysis.sentiment.value);
    expect(right.length / made.length).toBeGreaterThan(0.75);
    const opposite = made.filter(
      ({ call, analysis }) =>
        [call.final.sentiment, analysis.sentiment.value].sort().join() === 'NEGATIVE,POSITIVE',
    );
    expect(opposite.map(({ call }) => call.id)).toEqual([]);
    const judged = made.flatMap(({ call, analysis }) =>
      analysis.objections.map(
        ({ type, outcome }) => call.final.objections_handled.includes(type) === (outcome === 'handled'),
      ),
    );
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThan(0.68);
  });

  it('says of a call in which only the rep was heard that nothing is known of the customer', () => {
    const [first] = made;
    if (first === undefined) throw new Error('no call');
    const analysis = analyseByRules({ ...first.facts, partial: true });
    expect(analysis.summary).toContain('Only the rep');
    expect(analysis.sentiment).toMatchObject({ value: 'NEUTRAL', evidence: [] });
    expect(analysis.actions.some(({ title }) => title.includes('In the next conversation'))).toBe(false);
  });
});
