import { describe, expect, it } from 'vitest';
import { mondayOf, quarterOf, slot } from '@/prisma/seed/calendar';
import { COMPANIES } from '@/prisma/seed/cast';
import { planCalls } from '@/prisma/seed/plan-calls';
import { readCalls } from '@/prisma/seed/read-calls';
import { retellCall } from '@/prisma/seed/retell-call';
import { TEMPLATES } from '@/prisma/seed/templates';

const NOW = new Date('2026-11-18T15:00:00Z');
const calls = readCalls();
const plan = (now = NOW) => COMPANIES.flatMap((company) => planCalls(company, calls, now));

describe('the calendar of the demo', () => {
  it('ends with the week that the company is in, wherever it is', () => {
    const sunday = new Date('2026-11-23T01:00:00Z');
    expect(mondayOf(7, sunday, 'America/Sao_Paulo')).toBe('2026-11-16');
    expect(mondayOf(7, sunday, 'Asia/Tokyo')).toBe('2026-11-23');
    expect(mondayOf(0, NOW, 'America/Sao_Paulo')).toBe('2026-09-28');
  });

  it('gives wall-clock times, also across a clock change', () => {
    expect(slot('2026-10-26', 6, 600, 'America/New_York').toISOString()).toBe('2026-11-01T14:00:00.000Z');
    expect(slot('2026-10-26', 7, 600, 'America/New_York').toISOString()).toBe('2026-11-02T15:00:00.000Z');
  });

  it('knows the quarter', () => {
    expect(quarterOf(NOW, 'America/Sao_Paulo')).toEqual({
      label: 'Q4 2026',
      start: new Date('2026-10-01T03:00:00Z'),
      end: new Date('2027-01-01T03:00:00Z'),
    });
  });
});

describe('the story of the demo', () => {
  it('is the same on every run', () => {
    expect(plan()).toEqual(plan());
    expect(plan().length).toBeGreaterThan(100);
  });

  it('has no call in the future and fills eight weeks', () => {
    const planned = plan();
    expect(planned.every((call) => call.started_at < NOW)).toBe(true);
    expect(new Set(planned.map((call) => call.week)).size).toBe(8);
    expect(plan(new Date('2026-11-16T08:00:00Z')).some((call) => call.week === 7)).toBe(false);
  });

  it('gives every customer a name of its own', () => {
    for (const company of COMPANIES) {
      const names = planCalls(company, calls, NOW).flatMap(({ account }) => [
        account.company,
        ...Object.values(account.contacts).map((contact) => contact.name),
      ]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('a call told again', () => {
  const call = calls.get('pt-01');
  const template = TEMPLATES['pt-01'];
  if (call === undefined || template === undefined) throw new Error('pt-01 is missing');
  const people = {
    r1: { name: 'Diego Fontes', gender: 'm' as const },
    c1: { name: 'Paulo Neves', gender: 'm' as const },
    c2: { name: 'Vera Lima', gender: 'f' as const },
  };
  const tell = (over: object) =>
    retellCall(call, template, {
      seed: 1,
      people,
      company: 'Rio Claro Logística',
      questions: 1,
      heard: 200,
      ...over,
    });
  const textOf = (told: typeof call) => told.turns.map((turn) => turn.text).join(' ');

  it('speaks of its own people and company, in their gender', () => {
    const text = textOf(tell({}));
    expect(text).not.toMatch(/Wanderley|Jussara|Lívia|Pontal do Norte/);
    expect(text).toMatch(/Eu sou o Diego/);
    expect(text).not.toMatch(/obrigada/i);
    expect(text).toContain('vera arroba rio claro logistica ponto com');
  });

  it('keeps order and time when exchanges are left out and answers cut short', () => {
    const whole = tell({});
    const poor = tell({ questions: 0, heard: 10 });
    expect(poor.turns.length).toBeLessThan(whole.turns.length);
    expect(textOf(poor).length).toBeLessThan(0.8 * textOf(whole).length);
    for (const { turns } of [whole, poor])
      for (const [i, turn] of turns.entries()) {
        expect(turn.end).toBeGreaterThan(turn.start);
        if (i > 0) expect(turn.start).toBeGreaterThanOrEqual((turns[i - 1]?.start ?? 0) - 1);
      }
  });
});
