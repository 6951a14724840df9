'use client';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

/** What a page shows when it broke: no message of an unknown error, only its code. */
export function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const t = useTranslations('common');
  return (
    <div role="alert">
      <EmptyState
        icon={CircleAlert}
        title={t('error.title')}
        action={
          <Button variant="primary" onClick={retry}>
            {t('retry')}
          </Button>
        }
      >
        <p>{t('error.body')}</p>
        {error.digest ? (
          <p className="mt-2 font-mono text-xs text-ink-3">{t('error.code', { code: error.digest })}</p>
        ) : null}
      </EmptyState>
    </div>
  );
}
