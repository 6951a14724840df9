'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { AlertStatus, AlertView } from '@/lib/contracts/alerts';
import { callApi } from '../api/call-api';
import { useProblemText } from '../api/use-problem-text';
import { toast } from '../ui/toast';
import { tellBell } from './bell-news';

interface Alerts {
  alerts: AlertView[];
  /** Changes how an alert stands; it shows at once and goes back when the server refuses. */
  set: (alert: AlertView, status: AlertStatus) => Promise<void>;
  readAll: () => Promise<void>;
  pending: boolean;
}

/** The alerts of a page, with what a reader can do to them. */
export function useAlerts(initial: readonly AlertView[]): Alerts {
  const t = useTranslations('alerts');
  const tc = useTranslations('common');
  const text = useProblemText();
  const router = useRouter();
  const [alerts, setAlerts] = useState([...initial]);
  const [pending, setPending] = useState(false);
  useEffect(() => setAlerts([...initial]), [initial]);

  const set = async (alert: AlertView, status: AlertStatus): Promise<void> => {
    const before = alert.status;
    const show = (now: AlertStatus) =>
      setAlerts((shown) => shown.map((one) => (one.id === alert.id ? { ...one, status: now } : one)));
    show(status);
    const answer = await callApi('PATCH', `/api/v1/alerts/${alert.id}`, { status });
    if (!answer.ok) {
      show(before);
      toast.error(text(answer.problem));
      return;
    }
    tellBell();
    if (status === 'ACKNOWLEDGED')
      toast.success(t('acknowledged'), {
        action: { label: tc('undo'), onClick: () => void set({ ...alert, status }, before) },
      });
    router.refresh();
  };

  const readAll = async (): Promise<void> => {
    setPending(true);
    const answer = await callApi('POST', '/api/v1/alerts/read');
    setPending(false);
    if (!answer.ok) return void toast.error(text(answer.problem));
    setAlerts((shown) =>
      shown.map((one) => (one.status === 'UNREAD' ? { ...one, status: 'READ' as const } : one)),
    );
    tellBell();
    router.refresh();
  };
  return { alerts, set, readAll, pending };
}
