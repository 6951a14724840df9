'use client';
import { Bell as BellIcon } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { type AlertCount, alertCountSchema } from '@/lib/contracts/alerts';
import { callApi } from '../api/call-api';
import { cn } from '../ui/cn';
import { onBellNews } from './bell-news';

/** How often a page that stays open asks again. */
const EVERY_MS = 60_000;
const MOST_SHOWN = 99;

interface BellProps {
  href: string;
  count: AlertCount;
  className?: string;
}

/** The way to the alerts, with how many the person has not read. */
export function Bell({ href, count: initial, className }: BellProps) {
  const t = useTranslations('alerts.bell');
  const path = usePathname();
  const [count, setCount] = useState(initial);
  useEffect(() => setCount(initial), [initial]);
  const ask = useCallback(async () => {
    const answer = await callApi('GET', '/api/v1/alerts/count');
    const read = answer.ok ? alertCountSchema.safeParse(answer.data) : null;
    if (read?.success) setCount(read.data);
  }, []);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void ask();
    }, EVERY_MS);
    const end = onBellNews(() => void ask());
    return () => {
      clearInterval(timer);
      end();
    };
  }, [ask]);
  const { unread, urgent } = count;
  const label = unread === 0 ? t('none') : t('unread', { unread, urgent });
  return (
    <Link
      href={href}
      aria-label={label}
      title={label}
      aria-current={path === href ? 'page' : undefined}
      className={cn(
        'relative grid size-9 shrink-0 place-items-center rounded-md text-ink-2 hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-ink',
        className,
      )}
    >
      <BellIcon aria-hidden className="size-4.5" />
      {unread === 0 ? null : (
        <span
          aria-hidden
          className={cn(
            'absolute top-0.5 right-0.5 grid h-4 min-w-4 place-items-center rounded-full px-1 text-[0.625rem] leading-none font-semibold',
            urgent > 0 ? 'bg-bad-soft text-bad-ink ring-1 ring-bad' : 'bg-accent text-on-accent',
          )}
        >
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </Link>
  );
}
