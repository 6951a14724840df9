import { getTranslations } from 'next-intl/server';
import { Notice } from '@/app/_components/ui/notice';
import { TabLinks } from '@/app/_components/ui/tabs';
import type { ConnectionView } from '@/lib/contracts/integrations';
import type { Ctx } from '@/lib/domain/ctx';
import { ConfigTab } from './_tabs/config-tab';
import { LogTab } from './_tabs/log-tab';
import { MappingTab } from './_tabs/mapping-tab';
import { SyncTab } from './_tabs/sync-tab';
import { TestTab } from './_tabs/test-tab';
import { TABS, type Tab } from './catalogue';
import { ConnectFailed } from './connect-failed';
import { StatusBadge } from './status-badge';
import { WindowFrame } from './window-frame';

interface ConnectionWindowProps {
  ctx: Ctx;
  connection: ConnectionView;
  tab: Tab;
  /** The page behind the window. */
  base: string;
  may_write: boolean;
  /** What a sign-in at the vendor came to, right after it. */
  outcome: 'connected' | 'failed' | null;
  /** Why it failed, a code. */
  reason: string | null;
  /** What of the vendor's own was read before is read again. */
  newer_than: Date | undefined;
}

/** The window of one integration: set up, try, map, synchronise, look into. Each tab has its own address. */
export async function ConnectionWindow({
  ctx,
  connection,
  tab,
  base,
  may_write,
  outcome,
  reason,
  newer_than,
}: ConnectionWindowProps) {
  const t = await getTranslations('integrations');
  const { provider, name, status } = connection;
  // What only delivers to us has nothing to try, map or synchronise.
  const tabs = TABS.filter((key) => key === 'config' || connection.redirect_uri !== null).map((key) => ({
    href: `${base}?provider=${provider}&tab=${key}`,
    label: t(`tabs.${key}`),
    current: key === tab,
  }));
  const part = { ctx, connection, may_write };
  return (
    <WindowFrame title={name} base={base} wide={tab === 'mapping'}>
      <div className="flex items-center gap-2">
        <StatusBadge status={status} />
        {connection.account_key === null ? null : (
          <span className="text-xs text-ink-3">{t('account', { key: connection.account_key })}</span>
        )}
      </div>
      <TabLinks tabs={tabs} label={t('tabs.label')} />
      {outcome === 'connected' ? <Notice tone="good">{t('outcome.connected', { name })}</Notice> : null}
      {outcome === 'failed' ? <ConnectFailed name={name} reason={reason} /> : null}
      {tab === 'config' ? <ConfigTab connection={connection} may_write={may_write} /> : null}
      {tab === 'test' ? <TestTab connection={connection} may_write={may_write} /> : null}
      {tab === 'mapping' ? (
        <MappingTab {...part} newer_than={newer_than} address={`${base}?provider=${provider}&tab=mapping`} />
      ) : null}
      {tab === 'sync' ? <SyncTab {...part} /> : null}
      {tab === 'log' ? <LogTab {...part} /> : null}
    </WindowFrame>
  );
}
