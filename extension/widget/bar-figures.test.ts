import { expect, it } from 'vitest';
import { type CallView, emptyView } from '@/extension/call/call-view';
import { ptBr } from '@/extension/texts/pt-br';
import type { ExtensionStatus } from '@/lib/contracts/extension-messages';
import { barOf } from './bar-figures';
import { mainTrouble } from './trouble';

const NOT_CONNECTED: ExtensionStatus = {
  account: { state: 'none' },
  sync: { pending: 0, rejected: 0, rejected_code: null, storage_full: false, retry_at: null },
  preferences: null,
  remote: { kill_switch: false, update_required: false, selectors: null },
  app_url: 'https://app.example',
  company: { wanted: null, managed: false },
};

function viewWith(change: Partial<CallView>): CallView {
  return { ...emptyView('pt-BR', 'pt-BR'), health: 'capturing', ...change };
}

it.each([
  ['not connected', { status: NOT_CONNECTED }, ptBr.account_none],
  ['captions in another language than the page', { odd_captions: 'en' }, ptBr.language_doubt('en')],
] satisfies [string, Partial<CallView>, { short: string }][])(
  'the closed bar marks without hiding figures: %s',
  (_, change, text) => {
    const { trouble, urgent } = barOf(viewWith(change), ptBr);
    expect({ urgent, short: trouble?.text.short }).toEqual({ urgent: false, short: text.short });
  },
);

it('a standstill of the capture takes the place of the figures', () => {
  expect(barOf(viewWith({ health: 'captions_off' }), ptBr).urgent).toBe(true);
  expect(barOf(viewWith({}), ptBr).trouble).toBeNull();
});

it('the rep can say that odd captions are right', () => {
  expect(mainTrouble(viewWith({ odd_captions: 'en' }), ptBr)?.actions).toEqual(['keep_language']);
  expect(mainTrouble(viewWith({ odd_captions: 'en', language_settled: true }), ptBr)).toBeNull();
});
