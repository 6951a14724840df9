import { getTranslations } from 'next-intl/server';
import { Notice } from '@/app/_components/ui/notice';
import type { ConnectionView } from '@/lib/contracts/integrations';
import type { Ctx } from '@/lib/domain/ctx';
import { listSyncJobs } from '@/lib/domain/integrations/list-sync-jobs';
import { providerBySlug } from '@/lib/integrations/registry';
import { ExportCalls } from './export-calls';
import { SyncHistory } from './sync-history';
import { SyncStart } from './sync-start';
import { WaitingChanges } from './waiting-changes';

interface SyncTabProps {
  ctx: Ctx;
  connection: ConnectionView;
  may_write: boolean;
}

/** Start by hand, follow what runs, and what came of the last times. */
export async function SyncTab({ ctx, connection, may_write }: SyncTabProps) {
  const t = await getTranslations('integrations.sync');
  const { provider, status, waiting_changes } = connection;
  const { data: jobs } = await listSyncJobs({ ctx, input: { provider, page: 1, page_size: 10 } });
  const connected = status === 'ACTIVE' || status === 'ERROR';
  return (
    <div className="grid gap-4">
      <p className="text-ink-2">{t('hint')}</p>
      {connected ? null : <Notice>{t('connect_first')}</Notice>}
      {connected && may_write ? (
        <SyncStart
          provider={provider}
          kinds={[...(providerBySlug(provider)?.sync_kinds ?? [])]}
          running={jobs}
        />
      ) : null}
      {waiting_changes === null ? null : <WaitingChanges waiting={waiting_changes} />}
      <SyncHistory jobs={jobs} />
      {provider === 'goto' ? <ExportCalls /> : null}
    </div>
  );
}
