import { ChevronRight } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Table, Td, Th, Tr } from '@/app/_components/ui/table';
import type { SchemaRow } from '@/lib/http/schema-rows';

interface FieldTableProps {
  title: string;
  rows: readonly SchemaRow[];
  /** Said instead of a table without rows. */
  empty?: string;
}

/** The fields of a schema; folded, so that the page stays a list of operations. */
export async function FieldTable({ title, rows, empty }: FieldTableProps) {
  const t = await getTranslations('developers');
  if (rows.length === 0) {
    return empty === undefined ? null : (
      <p className="mt-3 text-sm text-ink-2">
        {title}: {empty}
      </p>
    );
  }
  return (
    <details className="group mt-3 border-t border-line pt-2">
      <summary className="flex cursor-pointer list-none items-center gap-1 text-sm font-medium">
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
        {title}
        <span className="font-normal text-ink-3">{t('fields', { count: rows.length })}</span>
      </summary>
      <Table caption={title} className="mt-2 text-sm">
        <thead>
          <tr>
            <Th>{t('field')}</Th>
            <Th>{t('type')}</Th>
            <Th>{t('limits')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Tr key={row.path}>
              <Td className="h-8 py-1 font-mono text-xs">
                {row.path}
                {row.required ? <span title={t('required')}> *</span> : null}
              </Td>
              <Td className="h-8 max-w-xs py-1 font-mono text-xs break-words">{row.type}</Td>
              <Td className="h-8 max-w-xs py-1 text-xs break-words text-ink-3">{row.limits}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-1 text-xs text-ink-3">{t('required_mark')}</p>
    </details>
  );
}
