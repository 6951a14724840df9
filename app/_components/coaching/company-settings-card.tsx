import { Check, Minus } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { CompanyOverview } from '@/lib/domain/company/overview-company';
import { Button } from '../ui/button';
import { Card, CardBody, CardHeader } from '../ui/card';

/** How the company is set up, for reading; changes are made on the settings page. */
export function CompanySettingsCard({
  overview,
  company_slug,
}: {
  overview: CompanyOverview;
  company_slug: string;
}) {
  const t = useTranslations('company');
  return (
    <Card aria-labelledby="setup-title">
      <CardHeader
        id="setup-title"
        title={t('setup')}
        action={
          <Button asChild size="sm">
            <Link href={`/${company_slug}/settings`}>{t('change')}</Link>
          </Button>
        }
      />
      <CardBody className="grid gap-4">
        <dl className="grid grid-cols-2 gap-3">
          <div>
            <dt className="text-xs text-ink-3">{t('timezone')}</dt>
            <dd>{overview.timezone}</dd>
          </div>
          <div>
            <dt className="text-xs text-ink-3">{t('currency')}</dt>
            <dd>{overview.currency}</dd>
          </div>
        </dl>
        <ul className="grid gap-x-10 gap-y-1.5 sm:grid-cols-2 2xl:grid-cols-1">
          {overview.features.map(({ name, on }) => (
            <li key={name} className="flex items-center gap-2">
              {on ? (
                <Check aria-hidden className="size-4 text-good-ink" />
              ) : (
                <Minus aria-hidden className="size-4 text-ink-3" />
              )}
              <span className={on ? '' : 'text-ink-3'}>{t(`feature.${name}`)}</span>
              <span className="ml-auto text-xs text-ink-3">{on ? t('on') : t('off')}</span>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}
