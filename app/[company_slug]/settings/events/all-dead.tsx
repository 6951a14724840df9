import { getTranslations } from 'next-intl/server';
import { ActionButton } from '@/app/_components/api/action-button';

/** What can be done with all dead letters of a page at once. */
export async function AllDead({ ids }: { ids: string[] }) {
  const t = await getTranslations('hub.events');
  return (
    <span className="flex flex-wrap gap-2">
      <ActionButton
        size="sm"
        method="POST"
        path="/api/dlq"
        body={{ action: 'retry', ids }}
        done={t('retried')}
      >
        {t('retry_all')}
      </ActionButton>
      <ActionButton
        size="sm"
        variant="ghost"
        method="POST"
        path="/api/dlq"
        body={{ action: 'archive', ids }}
        done={t('archived')}
      >
        {t('archive_all')}
      </ActionButton>
    </span>
  );
}
