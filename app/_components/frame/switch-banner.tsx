'use client';
import { ShieldAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';
import { toast } from '../ui/toast';

/** Stands on every page while staff visit a company; ending the visit leads back to the list of companies. */
export function SwitchBanner({ company_name }: { company_name: string }) {
  const t = useTranslations('nav');
  const tc = useTranslations('common');
  const [pending, setPending] = useState(false);
  const end = async () => {
    setPending(true);
    try {
      const answer = await fetch('/api/v1/switch', { method: 'DELETE' });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      window.location.assign('/admin');
    } catch {
      setPending(false);
      toast.error(tc('error.refused'));
    }
  };
  return (
    <aside
      aria-label={t('visit.label')}
      className="sticky top-0 z-30 flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-warn/40 bg-warn-soft px-4 py-1.5 text-warn-ink"
    >
      <ShieldAlert aria-hidden className="size-4 shrink-0" />
      <p className="grow">{t('visit.text', { company: company_name })}</p>
      <Button size="sm" pending={pending} onClick={end}>
        {t('visit.end')}
      </Button>
    </aside>
  );
}
