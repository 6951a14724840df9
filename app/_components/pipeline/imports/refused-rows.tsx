import { useFormatter, useTranslations } from 'next-intl';
import type { ImportError } from '@/lib/contracts/imports';
import { Badge } from '../../ui/badge';
import { Card, CardBody, CardHeader } from '../../ui/card';
import { Table, Td, Th, Tr } from '../../ui/table';

interface RefusedRowsProps {
  head: string[];
  rows: { line: number; cells: string[]; error: ImportError }[];
  /** How many there are in all. */
  total: number;
}

/** The first rows that an import did not take, as they stand in the file, each with its reason. */
export function RefusedRows({ head, rows, total }: RefusedRowsProps) {
  const t = useTranslations('pipeline.imports');
  const format = useFormatter();
  return (
    <Card aria-labelledby="refused-title" className="mt-4">
      <CardHeader id="refused-title" title={t('refused_title')} description={t('refused_hint')} />
      <Table caption={t('refused_title')}>
        <thead>
          <tr>
            <Th numeric>{t('row')}</Th>
            <Th>{t('why')}</Th>
            {head.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns of a file may be called the same
              <Th key={column}>{name}</Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells, error }) => (
            <Tr key={line}>
              <Td numeric>{format.number(line)}</Td>
              <Td className="whitespace-nowrap">
                <Badge tone="bad">{t(`error.${error}`)}</Badge>
              </Td>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have nothing but their place
                <Td key={column} className="max-w-56 truncate">
                  {cell}
                </Td>
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
      {total > rows.length ? (
        <CardBody>
          <p className="text-sm text-ink-3">{t('refused_more', { count: total - rows.length })}</p>
        </CardBody>
      ) : null}
    </Card>
  );
}
