import { type Anonymised, anonymised } from '@/lib/anonymize';
import type { FoundDeal, FoundLead, SearchView } from '@/lib/contracts/search';

/** What can name somebody in a lead or deal, as one text to be masked. */
export function recordTexts({ leads, deals }: Pick<SearchView, 'leads' | 'deals'>): string[] {
  return [...leads.map(leadText), ...deals.map(dealText)];
}

const joined = (parts: readonly (string | null | undefined)[]) =>
  parts.filter(Boolean).join('; ').replaceAll('\n', ' ');

const leadText = ({ name, company_name, owner, status, source }: FoundLead) =>
  joined([
    name,
    company_name,
    status && `status ${status}`,
    source && `source ${source}`,
    owner && `owner ${owner}`,
  ]);

const dealText = ({ title, lead, owner, stage, stage_name, close_reason }: FoundDeal) =>
  joined([
    title,
    `lead ${lead.name}`,
    lead.company_name,
    `stage ${stage_name ?? stage}`,
    close_reason && `reason ${close_reason}`,
    owner && `owner ${owner}`,
  ]);

/** Leads and deals as a model reads them: each with its mark, its masked text, and figures and days, which name nobody. */
export function toldRecords(
  { leads, deals }: Pick<SearchView, 'leads' | 'deals'>,
  texts: readonly Anonymised[],
): Anonymised[] {
  const text = (at: number) => texts[at] ?? anonymised``;
  return [
    ...leads.map(({ cite }, at) => anonymised`[L${numberOf(cite)}] lead: ${text(at)}`),
    ...deals.map(
      (deal, at) => anonymised`[D${numberOf(deal.cite)}] deal: ${text(leads.length + at)}; ${factsOf(deal)}`,
    ),
  ];
}

const numberOf = (cite: string): number => Number(cite.slice(1));

const STATES: Record<FoundDeal['kind'], Anonymised> = {
  open: anonymised`open`,
  won: anonymised`won`,
  lost: anonymised`lost`,
};
/** A longer run of digits would look like somebody's number. */
const MOST_VALUE = 99_999_999;

function factsOf({ kind, stuck, value, expected_close_on }: FoundDeal): Anonymised {
  const state = stuck ? anonymised`open and stuck` : STATES[kind];
  const worth = anonymised`value ${Math.min(Math.round(value), MOST_VALUE)}`;
  const [year = 0, month = 0, day = 0] = expected_close_on?.split('-').map(Number) ?? [];
  const close = year === 0 ? anonymised`` : anonymised`; expected to close ${day}/${month}/${year}`;
  return anonymised`${state}; ${worth}${close}`;
}
