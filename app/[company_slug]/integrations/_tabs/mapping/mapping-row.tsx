'use client';
import { ListChecks, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Input } from '@/app/_components/ui/input';
import { Select } from '@/app/_components/ui/select';
import { Td, Tr } from '@/app/_components/ui/table';
import {
  CONFLICT_RULES,
  MAPPING_DIRECTIONS,
  type MappingChoices,
  type MappingRule,
  type MappingView,
  TRANSFORMS,
} from '@/lib/contracts/mappings';
import { MappingValues } from './mapping-values';
import { type Choice, CUSTOM, OUR_FIELDS } from './ours';
import { useOurField } from './use-our-field';

interface MappingRowProps {
  type: MappingView['type'];
  rule: MappingRule;
  fields: MappingChoices['fields'];
  /** Id of the list of the CRM's fields. */
  list: string;
  stages: Choice[];
  disabled: boolean;
  change: (rule: MappingRule) => void;
  remove: () => void;
}

/** One field and what happens on the way; its values open below it. */
export function MappingRow({ type, rule, fields, list, stages, disabled, change, remove }: MappingRowProps) {
  const t = useTranslations('integrations.mapping');
  const name = useOurField();
  const [open, setOpen] = useState(false);
  const { theirs, ours, direction, transform, conflict, values = {} } = rule;
  const known = fields.find((field) => field.name === theirs.split('.')[0]);
  const custom = ours.startsWith(CUSTOM);
  const choices = [...OUR_FIELDS[type], ...(custom || !ours ? [] : [ours])];
  const setTheirs = (next: string) =>
    // A field of the company's own is named after theirs, as long as nobody named it otherwise.
    change({ ...rule, theirs: next, ours: ours === `${CUSTOM}${theirs}` ? `${CUSTOM}${next}` : ours });
  const stage = ours === 'stage';
  const offers = stage || (known?.options.length ?? 0) > 0 || Object.keys(values).length > 0;
  return (
    <>
      <Tr className="max-sm:grid max-sm:grid-cols-2 max-sm:gap-3 max-sm:py-4">
        <Cell label={t('theirs')}>
          <Input
            aria-label={t('theirs')}
            list={list}
            value={theirs}
            disabled={disabled}
            spellCheck={false}
            onChange={(event) => setTheirs(event.target.value)}
          />
          {known !== undefined && known.label !== theirs ? (
            <p className="mt-1 text-xs text-ink-3">{known.label}</p>
          ) : null}
          {known === undefined && fields.length > 0 && theirs !== '' ? (
            <p className="mt-1 text-xs text-warn-ink">{t('unknown_field')}</p>
          ) : null}
        </Cell>
        <Cell label={t('ours')}>
          <Select
            aria-label={t('ours')}
            value={custom ? CUSTOM : ours}
            disabled={disabled}
            onChange={({ target: { value } }) =>
              change({ ...rule, ours: value === CUSTOM ? `${CUSTOM}${theirs}` : value })
            }
          >
            {ours === '' ? <option value="">{t('choose')}</option> : null}
            {[...new Set<string>(choices)].map((one) => (
              <option key={one} value={one}>
                {name(one)}
              </option>
            ))}
            <option value={CUSTOM}>{custom ? name(ours) : t('custom_field')}</option>
          </Select>
        </Cell>
        <Cell label={t('direction')}>
          <Select
            aria-label={t('direction')}
            value={direction}
            disabled={disabled}
            onChange={({ target }) => change({ ...rule, direction: of(MAPPING_DIRECTIONS, target.value) })}
          >
            {MAPPING_DIRECTIONS.map((one) => (
              <option key={one} value={one}>
                {t(`directions.${one}`)}
              </option>
            ))}
          </Select>
        </Cell>
        <Cell label={t('transform')}>
          <Select
            aria-label={t('transform')}
            value={transform}
            disabled={disabled}
            onChange={({ target }) => change({ ...rule, transform: of(TRANSFORMS, target.value) })}
          >
            {TRANSFORMS.map((one) => (
              <option key={one} value={one}>
                {t(`transforms.${one}`)}
              </option>
            ))}
          </Select>
        </Cell>
        <Cell label={t('conflict')}>
          <Select
            aria-label={t('conflict')}
            value={conflict}
            disabled={disabled}
            onChange={({ target }) => change({ ...rule, conflict: of(CONFLICT_RULES, target.value) })}
          >
            {CONFLICT_RULES.map((one) => (
              <option key={one} value={one}>
                {t(`conflicts.${one}`)}
              </option>
            ))}
          </Select>
        </Cell>
        <Td className="align-top max-sm:h-auto max-sm:content-end max-sm:p-0 max-sm:last:pr-0">
          <span className="flex items-center justify-end gap-1 py-1">
            {offers ? (
              <Button
                variant="ghost"
                size="sm"
                aria-expanded={open}
                aria-label={t('values_of', { field: name(ours) })}
                onClick={() => setOpen(!open)}
              >
                <ListChecks aria-hidden />
                {t(stage ? 'stages' : 'values')}
                {Object.keys(values).length > 0 ? ` (${Object.keys(values).length})` : ''}
              </Button>
            ) : null}
            <Button
              variant="ghost"
              size="icon-sm"
              disabled={disabled}
              aria-label={t('remove_what', { field: name(ours) })}
              onClick={remove}
            >
              <X aria-hidden />
            </Button>
          </span>
        </Td>
      </Tr>
      {open && offers ? (
        <tr className="border-b max-sm:block">
          <td colSpan={6} className="bg-sunken px-4 py-3 max-sm:block">
            <MappingValues
              label={t('values_of', { field: name(ours) })}
              hint={t(stage ? 'stages_hint' : 'values_hint')}
              theirs={(known?.options ?? []).map((value) => ({ value, label: value }))}
              ours={stage ? stages : null}
              values={values}
              disabled={disabled}
              change={(next) => {
                const { values: _before, ...rest } = rule;
                change(Object.keys(next).length === 0 ? rest : { ...rest, values: next });
              }}
            />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** A control of the line; on a narrow screen under its own label, since the line is no row there. */
function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Td className="min-w-36 align-top max-sm:h-auto max-sm:min-w-0 max-sm:p-0 max-sm:first:pl-0">
      <span aria-hidden className="mb-1 block text-xs text-ink-3 sm:hidden">
        {label}
      </span>
      {children}
    </Td>
  );
}

/** The one of the choices that a select says; it says no other. */
function of<T extends string>(choices: readonly [T, ...T[]] | readonly T[], value: string): T {
  const found = choices.find((one) => one === value) ?? choices[0];
  if (found === undefined) throw new Error('There is nothing to choose.');
  return found;
}
