'use client';
import { useTranslations } from 'next-intl';
import { IMPORT_FIELD_NAMES, type ImportPreview } from '@/lib/contracts/imports';
import { Badge } from '../../ui/badge';
import { Card, CardBody, CardHeader } from '../../ui/card';
import { Table, Td, Th, Tr } from '../../ui/table';
import { Outcomes } from './outcomes';

const TONE = { created: 'good', updated: 'accent', skipped: 'neutral', failed: 'bad' } as const;

/** What an import would do: in figures, and row by row with the refused ones first. */
export function PreviewCard({ preview }: { preview: ImportPreview }) {
  const t = useTranslations('pipeline.imports');
  const fields = IMPORT_FIELD_NAMES.filter((field) => preview.rows.some(({ values }) => field in values));
  return (
    <Card aria-labelledby="preview-title">
      <CardHeader
        id="preview-title"
        title={t('preview_title')}
        description={t('preview_basis', { rows: preview.looked_at })}
      />
      <CardBody>
        <Outcomes counts={preview} />
      </CardBody>
      <Table caption={t('preview_title')}>
        <thead>
          <tr>
            <Th numeric>{t('row')}</Th>
            <Th>{t('outcome')}</Th>
            {fields.map((field) => (
              <Th key={field}>{t(`fields.${field}`)}</Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map(({ row, outcome, error, values }) => (
            <Tr key={row}>
              <Td numeric>{row + 1}</Td>
              <Td className="whitespace-nowrap">
                <Badge tone={TONE[outcome]}>
                  {error === null ? t(`outcomes.${outcome}`) : t(`error.${error}`)}
                </Badge>
              </Td>
              {fields.map((field) => (
                <Td key={field} className="max-w-56 truncate">
                  {values[field]}
                </Td>
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
