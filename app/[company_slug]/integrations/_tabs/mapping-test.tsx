'use client';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { formValues } from '@/app/_components/api/form-values';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { Field } from '@/app/_components/ui/field';
import { Input } from '@/app/_components/ui/input';
import { Notice } from '@/app/_components/ui/notice';
import { Table, Td, Th, Tr } from '@/app/_components/ui/table';
import {
  type MappingPreview,
  type MappingRule,
  type MappingView,
  mappingPreviewSchema,
} from '@/lib/contracts/mappings';
import type { Problem } from '@/lib/contracts/problem';

interface MappingTestProps {
  system: string;
  type: MappingView['type'];
  rules: MappingRule[];
}

/** Tries the rules, saved or not, on a record of the vendor; nothing is stored. */
export function MappingTest({ system, type, rules }: MappingTestProps) {
  const t = useTranslations('integrations.mapping');
  const text = useProblemText({ conflict: t('connect_first') });
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
      <form noValidate method="post" className="mt-3 flex flex-wrap items-end gap-2" onSubmit={run}>
        <Field label={t('record_id')} className="grow">
          {(control) => <Input {...control} name="record_id" inputMode="numeric" autoComplete="off" />}
        </Field>
        <Button type="submit" pending={pending}>
          {t('run')}
        </Button>
      </form>
      {problem === null ? null : (
        <Notice tone="bad" className="mt-3">
          {text(problem)}
        </Notice>
      )}
      {preview === null ? null : <Preview preview={preview} />}
    </details>
  );
}

function Preview({ preview }: { preview: MappingPreview }) {
  const t = useTranslations('integrations.mapping');
  return (
    <Table caption={t('preview')} className="mt-3">
      <thead>
        <tr>
          <Th>{t('ours')}</Th>
          <Th>{t('before')}</Th>
          <Th>{t('after')}</Th>
        </tr>
      </thead>
      <tbody>
        {preview.fields.map(({ theirs, ours, before, after, problem }) => (
          <Tr key={`${theirs}-${ours}`}>
            <Td>{ours}</Td>
            <Td className="text-ink-2">{shown(before)}</Td>
            <Td>{problem === null ? shown(after) : t('unreadable', { problem })}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

const shown = (value: unknown): string =>
  value === null || value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
