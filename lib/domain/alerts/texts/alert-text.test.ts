import { describe, expect, it } from 'vitest';
import type { AlertContent } from '@/lib/contracts/alerts';
import { LANGUAGES } from '@/lib/contracts/languages';
import { alertText } from './alert-text';

const EACH: readonly AlertContent[] = [
  { type: 'IMPORT_FAILED', data: { source: 'csv', failed: 3, total: 1200 } },
  { type: 'BOT_ERROR', data: { bot: 'Bia', errors: 1 } },
  { type: 'AI_RATE_LIMIT', data: { reason: 'budget', percent: 80, spent_usd: 40.5, budget_usd: 50 } },
  { type: 'AI_RATE_LIMIT', data: { reason: 'provider', provider: 'anthropic' } },
  { type: 'LOW_PLAYBOOK_ADHERENCE', data: { score: 41.25, threshold: 50, calls: 5 } },
  { type: 'DEAL_STUCK', data: { deal: 'ERP · Aurora', stage: 'proposal', days: 21 } },
  { type: 'CONVERSION_DROP', data: { now: 0.2, before: 0.5, days: 30 } },
  {
    type: 'TARGET_RISK',
    data: { key_result: 'Receita', current: 10_000, expected: 25_000, target: 50_000, unit: 'CURRENCY' },
  },
  { type: 'CONVERSATION_COMMENT', data: { author: 'Marina', conversation: null } },
  { type: 'TASK_ASSIGNED', data: { author: 'Marina', due_date: '2026-11-24' } },
  { type: 'INTEGRATION_NEEDS_REAUTH', data: { integration: 'Zoho CRM' } },
];

describe.each(LANGUAGES)('alerts in %s', (language) => {
  it.each(EACH)('$type says what was found', (content) => {
    const { title, message } = alertText(content, language);
    for (const text of [title, message]) expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    expect(title.length).toBeLessThan(80);
    expect(message).toMatch(/\.$/);
  });
});

it('writes numbers as the reader does', () => {
  const target = EACH.find((content) => content.type === 'TARGET_RISK');
  if (target === undefined) throw new Error('no such alert');
  expect(alertText(target, 'pt-BR', 'BRL').message).toMatch(/R\$\s10\.000/);
  const task = EACH.find((content) => content.type === 'TASK_ASSIGNED');
  if (task === undefined) throw new Error('no such alert');
  expect(alertText(task, 'es').message).toContain('Para el 24 de noviembre.');
  expect(alertText(target, 'en', 'USD').message).toContain('$10,000');
});
