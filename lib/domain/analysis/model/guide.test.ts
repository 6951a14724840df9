import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/contracts/languages';
import { modelAnswerSchema } from './answer-schema';
import { analysisInstructions } from './instructions';

const between = (text: string, mark: string): string =>
  text.slice(text.indexOf(`<${mark}>`) + mark.length + 2, text.indexOf(`</${mark}>`));

describe.each(LANGUAGES)('the example in %s', (lang) => {
  const text = analysisInstructions(lang, Number.POSITIVE_INFINITY);
  const answer = modelAnswerSchema.parse(JSON.parse(between(text, 'example_answer')));
  const lines = new Map(
    [...between(text, 'example_call').matchAll(/^(L\d+) (REP|CUSTOMER) \d+ min: (.*)$/gm)].map((hit) => [
      hit[1] ?? '',
      { role: hit[2], words: hit[3] ?? '' },
    ]),
  );

  it('does what the instructions ask for: quotes out of the line, by who may prove it', () => {
    const { sentiment, elements, key_moments, objections, playbook, actions, coaching } = answer;
    const responses = objections.flatMap(({ response }) => response ?? []);
    const quoted = [
      sentiment.quotes,
      elements,
      key_moments,
      objections,
      responses,
      playbook,
      actions,
      coaching,
    ];
    for (const part of quoted) expect(part.length).toBeGreaterThan(0);
    for (const { line, quote } of quoted.flat()) expect(lines.get(line)?.words).toContain(quote);
    for (const { line } of [...elements, ...objections]) expect(lines.get(line)?.role).toBe('CUSTOMER');
    for (const { line } of [...playbook, ...responses]) expect(lines.get(line)?.role).toBe('REP');
  });

  it('is left out for a model with little room', () => {
    const short = analysisInstructions(lang, 20_000);
    expect(short).not.toContain('<example');
    expect(text.startsWith(short)).toBe(true);
  });
});
