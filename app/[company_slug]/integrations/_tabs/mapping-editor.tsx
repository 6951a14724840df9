'use client';
import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { Table, Th } from '@/app/_components/ui/table';
import { toast } from '@/app/_components/ui/toast';
import {
  type MappingRule,
  type MappingView,
  mappingRuleSchema,
  mappingRulesSchema,
} from '@/lib/contracts/mappings';
import { MappingRow } from './mapping-row';
import { MappingTest } from './mapping-test';

/** A rule on the page: with a key of its own while it is edited. */
interface Row {
  key: string;
  rule: MappingRule;
}

const rowsOf = (rules: readonly MappingRule[]): Row[] =>
  rules.map((rule, index) => ({ key: `${index}`, rule }));

/** The fields of one kind of record: theirs, ours, the direction, and who wins. Saving makes the next version. */
export function MappingEditor({ mapping, may_write }: { mapping: MappingView; may_write: boolean }) {
  const t = useTranslations('integrations.mapping');
  const text = useProblemText({ unprocessable: t('double') });
  const format = useFormatter();
  const router = useRouter();
  const [rows, setRows] = useState(() => rowsOf(mapping.rules));
  const [pending, setPending] = useState(false);
  const rules = rows.map(({ rule }) => rule);
  const sound = mappingRulesSchema.safeParse(rules).success;
  const { type, system, version, created_at, created_by } = mapping;
  const change = (key: string, rule: MappingRule) =>
    setRows((before) => before.map((row) => (row.key === key ? { key, rule } : row)));
  const add = () => {
    const rule = { ...mappingRuleSchema.parse({ theirs: 'x', ours: 'x' }), theirs: '', ours: '' };
    setRows((before) => [...before, { key: crypto.randomUUID(), rule }]);
  };
  const save = async () => {
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
      <Table caption={t(`entities.${type}`)}>
        <thead>
          <tr>
            <Th>{t('theirs')}</Th>
            <Th>{t('ours')}</Th>
            <Th>{t('direction')}</Th>
            <Th>{t('conflict')}</Th>
            <Th>
              <span className="sr-only">{t('remove')}</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, rule }) => (
            <MappingRow
              key={key}
              rule={rule}
              disabled={!may_write}
              change={(next) => change(key, next)}
              remove={() => setRows((before) => before.filter((row) => row.key !== key))}
            />
          ))}
        </tbody>
      </Table>
      {may_write ? (
        <div className="flex flex-wrap justify-between gap-2">
          <Button size="sm" onClick={add}>
            <Plus aria-hidden />
            {t('add')}
          </Button>
          <Button size="sm" variant="primary" pending={pending} disabled={!sound} onClick={save}>
            {t('save')}
          </Button>
        </div>
      ) : null}
      <MappingTest system={system} type={type} rules={sound ? rules : mapping.rules} />
    </section>
  );
}
