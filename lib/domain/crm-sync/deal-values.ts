import { dayOf, startOfDay } from '@/lib/clock/company-day';
import type { Deal, Prisma } from '@/lib/db/generated/client';
import type { CrmValues } from '@/lib/integrations/contracts/capabilities';
import { stageFields } from '../deals/stage-fields';
import { customData, customValues } from './custom-values';
import { text } from './lead-values';
import type { Values } from './merge-values';
import type { CrmScope } from './scope';
import { stageHere } from './stage-names';

/** A deal of the CRM in the form in which deals are compared: stages by the company's own keys. */
export function dealThere(
  { fields, refs }: CrmValues,
  scope: CrmScope,
  record: Readonly<Record<string, unknown>> = {},
): Values {
  const chance = typeof fields.probability === 'number' ? fields.probability : null;
  const values: Values = {
    title: text(fields.title) ?? 'Deal',
    stage: stageHere(
      scope.pipeline,
      scope.stage_map,
      text(scope.mapping.deal.given('stage', record)) ?? text(fields.stage) ?? '',
      chance,
    ).key,
    value: typeof fields.value === 'number' ? fields.value : 0,
    currency: text(fields.currency) ?? scope.currency,
    closes_on: text(fields.closes_on),
  };
  if (chance !== null) values.probability = chance;
  values.owner = refs.owner === null ? null : (scope.owners.get(refs.owner) ?? null);
  for (const [name, value] of Object.entries(fields)) if (name.startsWith('custom.')) values[name] = value;
  return scope.mapping.deal.read(values, record);
}

export function dealHere(deal: Deal, { timezone }: CrmScope): Values {
  const { title, stage, value, currency, probability, expected_close_at, owner_id } = deal;
  return {
    title,
    stage,
    value,
    currency,
    probability,
    closes_on: expected_close_at === null ? null : dayOf(expected_close_at, timezone),
    owner: owner_id,
    ...customValues(deal.custom_fields),
  };
}

/** Changes as columns; another stage brings its chance and its end with it, unless the CRM says its own chance. */
export function dealData(changes: Values, custom_fields: Prisma.JsonValue, scope: CrmScope, at: Date) {
  const { stage, value, probability } = changes;
  const closes_on = text(changes.closes_on);
  return {
    ...('title' in changes ? { title: text(changes.title) ?? 'Deal' } : {}),
    ...(typeof stage === 'string' && scope.pipeline.stages.some(({ key }) => key === stage)
      ? stageFields(scope.pipeline, stage, at)
      : {}),
    ...('value' in changes ? { value: typeof value === 'number' ? value : 0 } : {}),
    ...('currency' in changes ? { currency: text(changes.currency) ?? scope.currency } : {}),
    ...(typeof probability === 'number' ? { probability } : {}),
    ...('closes_on' in changes
      ? { expected_close_at: closes_on === null ? null : startOfDay(closes_on, scope.timezone) }
      : {}),
    ...('owner' in changes ? { owner_id: text(changes.owner) } : {}),
    ...customData(changes, custom_fields),
  };
}
