'use client';
import { Check, MailOpen, Mails, RotateCcw } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { AlertStatus, AlertView } from '@/lib/contracts/alerts';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';
import { alertHref } from './alert-href';
import { ALERT_ICONS, PRIORITY_TONES } from './alert-looks';

interface AlertItemProps {
  alert: AlertView;
  company_slug: string;
  /** Null for a reader who may only look. */
  set: ((status: AlertStatus) => Promise<void>) | null;
}

/** One alert: how urgent, what was found, whom it concerns and when; its title leads to where it was found. */
export function AlertItem({ alert, company_slug, set }: AlertItemProps) {
  const t = useTranslations('alerts');
  const Icon = ALERT_ICONS[alert.type];
  const href = alertHref(company_slug, alert);
  const unread = alert.status === 'UNREAD';
  const open = () => {
    if (unread && set !== null) void set('READ');
  };
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 px-4 py-3 sm:grid-cols-[auto_minmax(0,1fr)_auto]">
      <span
        className={cn(
          'relative mt-0.5 grid size-8 place-items-center rounded-full',
          alert.status === 'ACKNOWLEDGED' ? 'bg-sunken text-ink-3' : 'bg-accent-soft text-accent-ink',
        )}
      >
        <Icon aria-hidden className="size-4" />
        {unread ? (
          <span className="absolute -top-0.5 -right-0.5 size-2.5 rounded-full bg-accent ring-2 ring-surface">
            <span className="sr-only">{t('status.UNREAD')}</span>
          </span>
        ) : null}
      </span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {href === null ? (
            <span className={unread ? 'font-semibold' : 'font-medium'}>{alert.title}</span>
          ) : (
            <Link
              href={href}
              // A page of alerts leads to many pages; few of them are opened.
              prefetch={false}
              onClick={open}
              className={cn('hover:underline', unread ? 'font-semibold' : 'font-medium')}
            >
              {alert.title}
            </Link>
          )}
          <Badge tone={PRIORITY_TONES[alert.priority]}>{t(`priority.${alert.priority}`)}</Badge>
        </p>
        <p className="mt-0.5 max-w-[72ch] text-ink-2">{alert.message}</p>
        <AlertFacts alert={alert} />
      </div>
      {set === null ? null : (
        <div className="flex items-start gap-1 max-sm:col-start-2 max-sm:mt-1.5">
          <Actions alert={alert} set={set} />
        </div>
      )}
    </li>
  );
}

function AlertFacts({ alert }: { alert: AlertView }) {
  const t = useTranslations('alerts');
  const format = useFormatter();
  const facts = [
    alert.user?.name ?? alert.squad?.name ?? null,
    format.dateTime(new Date(alert.last_raised_at), { dateStyle: 'medium', timeStyle: 'short' }),
    alert.occurrences > 1 ? t('times', { count: alert.occurrences }) : null,
    alert.status !== 'ACKNOWLEDGED'
      ? null
      : alert.acknowledged_by === null
        ? t('settled')
        : t('acknowledged_by', { name: alert.acknowledged_by.name }),
  ];
  return <p className="mt-1 text-xs text-ink-3">{facts.filter(Boolean).join(' · ')}</p>;
}

function Actions({ alert, set }: { alert: AlertView; set: (status: AlertStatus) => Promise<void> }) {
  const t = useTranslations('alerts');
  if (alert.status === 'ACKNOWLEDGED')
    return (
      <Button size="sm" variant="ghost" onClick={() => void set('READ')}>
        <RotateCcw aria-hidden />
        {t('reopen')}
      </Button>
    );
  const unread = alert.status === 'UNREAD';
  const Icon = unread ? MailOpen : Mails;
  return (
    <>
      <Button
        size="icon-sm"
        variant="ghost"
        aria-label={t(unread ? 'mark_read' : 'mark_unread', { title: alert.title })}
        title={t(unread ? 'mark_read' : 'mark_unread', { title: alert.title })}
        onClick={() => void set(unread ? 'READ' : 'UNREAD')}
      >
        <Icon aria-hidden />
      </Button>
      <Button
        size="sm"
        aria-label={t('acknowledge_one', { title: alert.title })}
        onClick={() => void set('ACKNOWLEDGED')}
      >
        <Check aria-hidden />
        {t('acknowledge')}
      </Button>
    </>
  );
}
