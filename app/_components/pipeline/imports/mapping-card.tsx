'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  IMPORT_FIELDS,
  type ImportDetail,
  type ImportField,
  type ImportPreview,
  importPreviewSchema,
} from '@/lib/contracts/imports';
import { callApi } from '../../api/call-api';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../ui/button';
import { Card, CardBody, CardHeader } from '../../ui/card';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { Table, Td, Th, Tr } from '../../ui/table';
import { toast } from '../../ui/toast';
import { PreviewCard } from './preview-card';

/** What each column of an uploaded table is; checked first, then imported. */
export function MappingCard({ draft }: { draft: ImportDetail }) {
  const t = useTranslations('pipeline.imports');
  const router = useRouter();
  const problemText = useProblemText();
  const [settings, setSettings] = useState(draft.settings);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [pending, setPending] = useState<'preview' | 'start' | null>(null);
  const fields: readonly ImportField[] = IMPORT_FIELDS[draft.kind];
  const needed = draft.kind === 'leads' ? 'name' : 'title';
  const missing = settings.columns[needed] === undefined;
  const change = (part: Partial<typeof settings>) => {
    setSettings({ ...settings, ...part });
    setPreview(null);
  };
  const fieldOf = (column: number) => fields.find((field) => settings.columns[field] === column) ?? '';
  const map = (column: number, wanted: string) => {
    const field = fields.find((one) => one === wanted);
    // A field is one column: it leaves the one that it was.
    const others = Object.entries(settings.columns).filter(([name, at]) => at !== column && name !== wanted);
    change({ columns: { ...Object.fromEntries(others), ...(field && { [field]: column }) } });
  };
  const check = async () => {
    setPending('preview');
    const answer = await callApi('POST', `/api/v1/imports/${draft.id}/preview`, settings);
    setPending(null);
    if (answer.ok) setPreview(importPreviewSchema.parse(answer.data));
    else toast.error(problemText(answer.problem));
  };
  const start = async () => {
    setPending('start');
    const answer = await callApi('POST', `/api/v1/imports/${draft.id}/start`, settings);
    setPending(null);
    if (!answer.ok) return void toast.error(problemText(answer.problem));
    toast.success(t('started'));
    router.refresh();
  };
  return (
    <div className="grid grid-cols-1 gap-4">
      <Card aria-labelledby="mapping-title">
        <CardHeader id="mapping-title" title={t('mapping')} description={t('mapping_hint')} />
        <Table caption={t('mapping')}>
          <thead>
            <tr>
              <Th>{t('column')}</Th>
              <Th className="max-sm:hidden">{t('example')}</Th>
              <Th>{t('field')}</Th>
            </tr>
          </thead>
          <tbody>
            {draft.head.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place of a column is what names it
              <Tr key={column}>
                <Td className="font-medium">{name}</Td>
                <Td className="max-w-72 truncate text-ink-2 max-sm:hidden">
                  {draft.sample
                    .map((row) => row[column]?.trim())
                    .filter(Boolean)
                    .slice(0, 3)
                    .join(' · ')}
                </Td>
                <Td>
                  <Select
                    aria-label={`${t('field')}: ${name}`}
                    value={fieldOf(column)}
                    onChange={(event) => map(column, event.target.value)}
                    className="min-w-40"
                  >
                    <option value="">{t('ignore')}</option>
                    {fields.map((field) => (
                      <option key={field} value={field}>
                        {t(`fields.${field}`)}
                      </option>
                    ))}
                  </Select>
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
        <CardBody className="grid gap-4 pt-4 sm:grid-cols-2">
          <Field label={t('duplicates')} hint={t('duplicates_hint')}>
            {(control) => (
              <Select
                {...control}
                value={settings.on_duplicate}
                onChange={(event) =>
                  change({ on_duplicate: event.target.value === 'skip' ? 'skip' : 'update' })
                }
              >
                <option value="update">{t('on_duplicate.update')}</option>
                <option value="skip">{t('on_duplicate.skip')}</option>
              </Select>
            )}
          </Field>
          {draft.kind === 'deals' ? (
            <Field label={t('day_order')}>
              {(control) => (
                <Select
                  {...control}
                  value={settings.day_order}
                  onChange={(event) => change({ day_order: event.target.value === 'mdy' ? 'mdy' : 'dmy' })}
                >
                  <option value="dmy">{t('day_orders.dmy')}</option>
                  <option value="mdy">{t('day_orders.mdy')}</option>
                </Select>
              )}
            </Field>
          ) : null}
          {missing ? (
            <Notice tone="warn" className="sm:col-span-2">
              {t('needed', { field: t(`fields.${needed}`) })}
            </Notice>
          ) : null}
          <div className="flex flex-wrap gap-2 sm:col-span-2">
            <Button
              variant={preview === null ? 'primary' : 'secondary'}
              disabled={missing}
              pending={pending === 'preview'}
              onClick={check}
            >
              {t('preview')}
            </Button>
            {preview === null ? null : (
              <Button variant="primary" pending={pending === 'start'} onClick={start}>
                {t('start', { rows: draft.rows_total })}
              </Button>
            )}
          </div>
        </CardBody>
      </Card>
      {preview === null ? null : <PreviewCard preview={preview} />}
    </div>
  );
}
