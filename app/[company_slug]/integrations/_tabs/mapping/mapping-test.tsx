'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { formValues } from '@/app/_components/api/form-values';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { Table, Td, Th, Tr } from '@/app/_components/ui/table';
import {
  type MappingChoices,
  type MappingPreview,
  type MappingRule,
  type MappingView,
  mappingPreviewSchema,
} from '@/lib/contracts/mappings';
import type { Problem } from '@/lib/contracts/problem';
import type { Choice } from './ours';
import { useOurField } from './use-our-field';

interface MappingTestProps {
  system: string;
  type: MappingView['type'];
  rules: MappingRule[];
  /** Some of the CRM, to choose from. */
  records: MappingChoices['records'];
  stages: Choice[];
}

/** Tries the rules, saved or not, on a record of the vendor; nothing is stored. */
export function MappingTest({ system, type, rules, records, stages }: MappingTestProps) {
  const t = useTranslations('integrations.mapping');
  const text = useProblemText({ conflict: t('connect_first') });
  const list = useId();
  const [first] = records;
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [preview, setPreview] = useState<MappingPreview | null>(null);
  const run = async (event: FormEvent<HTMLFormElement>) => {
    const { record_id = '' } = formValues(event);
    if (record_id.trim() === '') return;
    setPending(true);
    const body = { system, type, rules, record_id: record_id.trim() };
    const answer = await callApi('POST', '/api/mappings/test', body);
    setPending(false);
    setProblem(answer.ok ? null : answer.problem);
    setPreview(answer.ok ? mappingPreviewSchema.parse(answer.data) : null);
  };
  return (
    <details className="rounded-md border border-line px-3 py-2">
      <summary className="cursor-pointer text-sm font-medium">{t('try')}</summary>
      <form noValidate method="post" className="mt-3 flex flex-wrap items-start gap-2" onSubmit={run}>
        <Field label={t('record_id')} hint={first === undefined ? null : t('record_hint')} className="grow">
          {(control) => (
            <Input
              {...control}
              name="record_id"
              list={list}
              inputMode="numeric"
              autoComplete="off"
              defaultValue={first?.id}
            />
          )}
        </Field>
        <datalist id={list}>
          {records.map(({ id, name }) => (
            <option key={id} value={id} label={name} />
          ))}
        </datalist>
        <Button type="submit" pending={pending} className="mt-6.5">
          {t('run')}
        </Button>
      </form>
      {problem === null ? null : (
        <Notice tone="bad" className="mt-3">
          {text(problem)}
        </Notice>
      )}
      {preview === null ? null : <Preview preview={preview} rules={rules} stages={stages} />}
    </details>
  );
}

function Preview({
  preview,
  rules,
  stages,
}: Pick<MappingTestProps, 'rules' | 'stages'> & { preview: MappingPreview }) {
  const t = useTranslations('integrations.mapping');
  const name = useOurField();
  const format = useFormatter();
  const after = (ours: string, value: unknown) => {
    if (ours === 'stage') return shown(stages.find((stage) => stage.value === value)?.label ?? value);
    if (typeof value === 'string' && MOMENT.test(value))
      return format.dateTime(new Date(value), { dateStyle: 'short', timeZone: 'UTC' });
    return shown(value);
  };
  // Numbers, dates and yes or no are all that can be unreadable.
  const problem = (theirs: string) => {
    const transform = rules.find((rule) => rule.theirs === theirs)?.transform;
    return t(transform === 'date' || transform === 'boolean' ? `problems.${transform}` : 'problems.number');
  };
  return (
    <Table caption={t('preview')} className="mt-3">
      <thead>
        <tr>
          <Th>{t('theirs')}</Th>
          <Th>{t('before')}</Th>
          <Th>{t('ours')}</Th>
          <Th>{t('after')}</Th>
        </tr>
      </thead>
      <tbody>
        {preview.fields.map((field) => (
          <Tr key={`${field.theirs}-${field.ours}`}>
            <Td>
              <code className="text-sm">{field.theirs}</code>
            </Td>
            <Td className="text-ink-2">{shown(field.before)}</Td>
            <Td>{name(field.ours)}</Td>
            <Td className={field.problem === null ? 'font-medium' : 'text-bad-ink'}>
              {field.problem === null ? after(field.ours, field.after) : problem(field.theirs)}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

/** A date as it is read. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;

const shown = (value: unknown): string =>
  value === null || value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
