import { expect, it } from 'vitest';
import { recordingOfCall } from '@/data/captions';
import { createCoach, reportFromTurns } from '@/lib/coach';
import { boundedMethodology } from '@/lib/domain/analysis/shield/bounded-methodology';
import { loadCalls } from '../calls';

/** Of 325 steps of the annotated calls: how many the bounds may take, and how many right ones that may cost. */
const MOST_CHANGED = 16;
const MOST_LOST = 3;

it('what bounds a turn costs honest calls next to nothing, and raises no score', () => {
  const methodology = 'SPICED';
  let [changed, lost, all] = [0, 0, 0];
  for (const call of [...loadCalls('data/calls'), ...loadCalls('data/calls-own')]) {
    const { header, events } = recordingOfCall(call);
    const { lang, self, participants: people } = header;
    const coach = createCoach({ lang, self, participants: people });
    for (const event of events) coach.push(event);
    const transcript = { participants: coach.participants(), turns: coach.changedTurns(0).turns };
    const report = reportFromTurns({ lang, ...transcript, duration_ms: events.at(-1)?.t ?? 0, methodology });
    const bounded = boundedMethodology(report, transcript, {
      lang,
      methodology,
      partial: false,
      custom_methodology: undefined,
      baseline_wpm: undefined,
      playbook: null,
    });
    expect(bounded.score).toBeLessThanOrEqual(report.methodology.score);
    for (const [element, gold] of Object.entries(call.final.spiced)) {
      const [before, after] = [report.methodology, bounded].map((one) => one.elements[element]?.score ?? 0);
      all += 1;
      changed += before === after ? 0 : 1;
      lost += Number(before === gold) - Number(after === gold);
    }
  }
  expect(all).toBeGreaterThan(300);
  expect(changed).toBeLessThanOrEqual(MOST_CHANGED);
  expect(lost).toBeLessThanOrEqual(MOST_LOST);
});
