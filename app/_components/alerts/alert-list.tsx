'use client';
import { CheckCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { AlertView } from '@/lib/contracts/alerts';
import { Button } from '../ui/button';
import { AlertItem } from './alert-item';
import { useAlerts } from './use-alerts';

interface AlertListProps {
  alerts: readonly AlertView[];
  company_slug: string;
  /** Whether this reader may read, acknowledge and open again; staff only look. */
  editable: boolean;
}

/** Alerts, the most urgent first, with what can be done about each. */
export function AlertList({ alerts: initial, company_slug, editable }: AlertListProps) {
  const t = useTranslations('alerts');
  const { alerts, set, readAll, pending } = useAlerts(initial);
  const unread = alerts.some(({ status }) => status === 'UNREAD');
  return (
    <>
      {editable && unread ? (
        <div className="flex justify-end border-b px-4 py-2">
          <Button size="sm" variant="ghost" pending={pending} onClick={() => void readAll()}>
            <CheckCheck aria-hidden />
            {t('read_all')}
          </Button>
        </div>
      ) : null}
      <ol aria-label={t('title')} className="divide-y divide-line">
        {alerts.map((alert) => (
          <AlertItem
            key={alert.id}
            alert={alert}
            company_slug={company_slug}
            set={editable ? (status) => set(alert, status) : null}
          />
        ))}
      </ol>
    </>
  );
}
