import { expect, test } from 'vitest';
import { readFeatures } from './features';

test('stored flags win, everything else is the default', () => {
  expect(readFeatures({ ranking_visibility: true, bots: false, unknown: true })).toEqual({
    ai_analysis: true,
    bots: false,
    auto_crm_fill: true,
    playbook_generation: true,
    ranking_visibility: true,
  });
  expect(readFeatures(null).ranking_visibility).toBe(false);
  expect(readFeatures({ ai_analysis: 'yes' }).ai_analysis).toBe(true);
});
