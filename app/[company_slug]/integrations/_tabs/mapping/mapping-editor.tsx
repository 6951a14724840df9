'use client';
import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { usePipelineText } from '@/app/_components/pipeline/use-pipeline-text';
import { Button } from '@/app/_components/ui/button';
import { Table, Th } from '@/app/_components/ui/table';
import { toast } from '@/app/_components/ui/toast';
import {
  type MappingChoices,
  type MappingRule,
  type MappingView,
  mappingRuleSchema,
  mappingRulesSchema,
} from '@/lib/contracts/mappings';
import { MappingOwners } from './mapping-owners';
import { MappingRow } from './mapping-row';
import { MappingTest } from './mapping-test';
import { MappingVersions } from './mapping-versions';
import type { Ours } from './ours';

/** A rule on the page: with a key of its own while it is edited. */
interface Row {
  key: string;
  rule: MappingRule;
}

const isOwner = ({ ours }: MappingRule) => ours === 'owner';
const rowsOf = (rules: readonly MappingRule[]): Row[] =>
  rules.flatMap((rule, index) => (isOwner(rule) ? [] : [{ key: `${index}`, rule }]));
const ownersOf = (rules: readonly MappingRule[]) => rules.find(isOwner)?.values ?? {};

interface MappingEditorProps {
  mapping: MappingView;
  versions: MappingView[];
  /** The product's own rules. */
  standard: MappingRule[];
  choices: Pick<MappingChoices, 'fields' | 'users' | 'records'>;
  ours: Ours;
  may_write: boolean;
}

/** The fields of one kind of record: theirs, ours, what happens on the way, and who wins. Saving makes the next version. */
export function MappingEditor({ mapping, versions, standard, choices, ours, may_write }: MappingEditorProps) {
  const t = useTranslations('integrations.mapping');
  const text = useProblemText({ unprocessable: t('double'), bad_request: t('double') });
  const format = useFormatter();
  const router = useRouter();
  const list = useId();
  const pipeline = usePipelineText(ours.stages);
  const stages = ours.stages.map(({ key }) => ({ value: key, label: pipeline.stage(key) }));
  const [rows, setRows] = useState(() => rowsOf(mapping.rules));
  const [owners, setOwners] = useState(() => ownersOf(mapping.rules));
  const [pending, setPending] = useState(false);
  const rules = [...rows.map(({ rule }) => rule), ...ownerRules(owners)];
  const sound = mappingRulesSchema.safeParse(rules).success;
  const changed =
    JSON.stringify(rules) !==
    JSON.stringify([
      ...rowsOf(mapping.rules).map(({ rule }) => rule),
      ...ownerRules(ownersOf(mapping.rules)),
    ]);
  const { type, system, version, created_at, created_by } = mapping;
  const change = (key: string, rule: MappingRule) =>
    setRows((before) => before.map((row) => (row.key === key ? { key, rule } : row)));
  const add = () => {
    const rule = { ...mappingRuleSchema.parse({ theirs: 'x', ours: 'x' }), theirs: '', ours: '' };
    setRows((before) => [...before, { key: crypto.randomUUID(), rule }]);
  };
  const save = async (rules: MappingRule[]) => {
    setPending(true);
    const answer = await callApi('POST', '/api/mappings', { system, type, rules });
    setPending(false);
    if (!answer.ok) return void toast.error(text(answer.problem));
    toast.success(t('saved'));
    router.refresh();
  };
  const when = created_at === null ? '' : format.dateTime(new Date(created_at), { dateStyle: 'short' });
  return (
    <section className="grid gap-3" aria-label={t(`entities.${type}`)}>
      <header className="flex flex-wrap items-baseline justify-between gap-2">
        <h3 className="font-semibold">{t(`entities.${type}`)}</h3>
        <p className="text-xs text-ink-3">
          {version === 0 ? t('standard') : t('version', { version, by: created_by ?? '-', when })}
        </p>
      </header>
      <datalist id={list}>
        {choices.fields.map(({ name, label }) => (
          <option key={name} value={name} label={label} />
        ))}
      </datalist>
      <Table caption={t(`entities.${type}`)} className="max-sm:block">
        <thead className="max-sm:hidden">
          <tr>
            <Th>{t('theirs')}</Th>
            <Th>{t('ours')}</Th>
            <Th>{t('direction')}</Th>
            <Th>{t('transform')}</Th>
            <Th>{t('conflict')}</Th>
            <Th>
              <span className="sr-only">{t('remove')}</span>
            </Th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows.map(({ key, rule }) => (
            <MappingRow
              key={key}
              type={type}
              rule={rule}
              fields={choices.fields}
              list={list}
              stages={stages}
              disabled={!may_write}
              change={(next) => change(key, next)}
              remove={() => setRows((before) => before.filter((row) => row.key !== key))}
            />
          ))}
        </tbody>
      </Table>
      {type === 'lead' ? (
        <MappingOwners
          users={choices.users}
          people={ours.people}
          owners={owners}
          disabled={!may_write}
          change={setOwners}
        />
      ) : null}
      {may_write ? (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Button size="sm" onClick={add}>
            <Plus aria-hidden />
            {t('add')}
          </Button>
          <span className="flex items-center gap-3">
            {changed ? (
              <span className="text-xs text-warn-ink">{t(sound ? 'unsaved' : 'incomplete')}</span>
            ) : null}
            <Button
              size="sm"
              variant="primary"
              pending={pending}
              disabled={!sound || !changed}
              onClick={() => save(rules)}
            >
              {t('save')}
            </Button>
          </span>
        </div>
      ) : null}
      {may_write ? (
        <MappingTest
          system={system}
          type={type}
          rules={(sound ? rules : mapping.rules).filter((rule) => !isOwner(rule))}
          records={choices.records}
          stages={stages}
        />
      ) : null}
      <MappingVersions
        versions={versions}
        standard={standard}
        may_write={may_write}
        pending={pending}
        restore={(rules) => void save(rules)}
      />
    </section>
  );
}

/** The pairs of people as the rule that keeps them; none without pairs. */
function ownerRules(values: Readonly<Record<string, string>>): MappingRule[] {
  if (Object.keys(values).length === 0) return [];
  return [mappingRuleSchema.parse({ theirs: 'Owner', ours: 'owner', values })];
}
