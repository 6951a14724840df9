import { expect, test } from 'vitest';
import { focusOf } from './focus';
import { type Averages, addUp, averagesOf, NO_CALLS } from './tally';

const fine: Averages = {
  calls: 8,
  speech_ms: 3_600_000,
  talk_ratio: 0.43,
  questions_open: 5,
  longest_monologue_ms: 90_000,
  methodology_score: 80,
  next_step_dated: 0.9,
};

test('nothing to work on when all is in its band', () => {
  expect(focusOf(fine)).toBeNull();
});

test('the figure furthest outside its band wins', () => {
  const focus = focusOf({ ...fine, talk_ratio: 0.7, questions_open: 3.5 });
  expect(focus?.rule.key).toBe('talk_less');
  expect(focus?.severity).toBeGreaterThan(1);
  expect(focusOf({ ...fine, talk_ratio: 0.51, questions_open: 1 })?.rule.key).toBe('ask_open');
  expect(focusOf({ ...fine, talk_ratio: 0.25 })?.rule.key).toBe('talk_more');
});

test('too few calls, or a figure that could not be measured, say nothing', () => {
  expect(focusOf({ ...fine, calls: 2, talk_ratio: 0.9 })).toBeNull();
  expect(focusOf({ ...fine, talk_ratio: null })).toBeNull();
});

test('each call counts once, and calls without a figure do not count as zero', () => {
  const one = {
    ...NO_CALLS,
    calls: 1,
    speech_ms: 60_000,
    talk_n: 1,
    talk_sum: 0.8,
    spoken_n: 1,
    open_sum: 2,
  };
  const silent = { ...NO_CALLS, calls: 1 };
  const both = averagesOf(addUp([one, silent]));
  expect(both.calls).toBe(2);
  expect(both.talk_ratio).toBeCloseTo(0.8);
  expect(both.questions_open).toBe(2);
  expect(both.methodology_score).toBeNull();
});
