import { getFormatter, getTranslations } from 'next-intl/server';
import { Table, Td, Th, Tr } from '@/app/_components/ui/table';
import type { CompanyRow } from '@/lib/domain/company-switch/list-companies';
import { EnterCompany } from './enter-company';

export async function CompanyTable({ rows }: { rows: CompanyRow[] }) {
  const t = await getTranslations('auth');
  const format = await getFormatter();
  return (
    <Table caption={t('admin.caption')}>
      <thead>
        <tr>
          <Th>{t('admin.company')}</Th>
          <Th className="max-sm:hidden">{t('admin.address')}</Th>
          <Th numeric>{t('admin.people')}</Th>
          <Th className="max-sm:hidden">{t('admin.since')}</Th>
          <Th>
            <span className="sr-only">{t('admin.enter')}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <Td className="font-medium">{row.name}</Td>
            <Td className="text-ink-2 max-sm:hidden">/{row.slug}</Td>
            <Td numeric>{format.number(row.people)}</Td>
            <Td className="text-ink-2 max-sm:hidden">
              {format.dateTime(row.created_at, { dateStyle: 'medium' })}
            </Td>
            <Td className="text-right">
              <EnterCompany slug={row.slug} name={row.name} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
