import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { FoundDeal, FoundLead } from '@/lib/contracts/search';

interface FoundRowsProps {
  leads: readonly FoundLead[];
  deals: readonly FoundDeal[];
  company_slug: string;
}

/** Leads and deals that a question names. */
export function FoundRows({ leads, deals, company_slug }: FoundRowsProps) {
  const t = useTranslations('search');
  const format = useFormatter();
  if (leads.length + deals.length === 0) return null;
  const row = 'flex items-center justify-between gap-3 px-3 py-2 hover:bg-sunken';
  const list = 'divide-y divide-line rounded-md border border-line';
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {leads.length === 0 ? null : (
        <div>
          <h3 className="mb-2 text-sm font-medium">{t('leads')}</h3>
          <ul className={list}>
            {leads.map(({ id, name, company_name }) => (
              <li key={id}>
                <Link href={`/${company_slug}/pipeline/leads/${id}`} className={row}>
                  <span className="font-medium">{name}</span>
                  <span className="truncate text-sm text-ink-2">{company_name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {deals.length === 0 ? null : (
        <div>
          <h3 className="mb-2 text-sm font-medium">{t('deals')}</h3>
          <ul className={list}>
            {deals.map(({ id, title, value, currency }) => (
              <li key={id}>
                <Link href={`/${company_slug}/pipeline/deals/${id}`} className={row}>
                  <span className="min-w-0 truncate font-medium">{title}</span>
                  <span className="shrink-0 text-sm text-ink-2">
                    {format.number(value, { style: 'currency', currency, maximumFractionDigits: 0 })}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
