import { useTranslations } from 'next-intl';
import { useReasonText } from '@/app/_components/api/use-reason-text';
import { Notice } from '@/app/_components/ui/notice';
import type { ConnectionView } from '@/lib/contracts/integrations';
import { ConnectButton } from './connect-button';
import { CopyField } from './copy-field';
import { CredentialsForm } from './credentials-form';
import { DisconnectButton } from './disconnect-button';

const STEPS = {
  goto: ['goto', 'redirect', 'save'],
  zoho: ['zoho', 'redirect', 'save'],
  custom: ['secret', 'deliver'],
} as const;

const isConnected = ({ status }: ConnectionView) => status === 'ACTIVE' || status === 'ERROR';

/** Credentials, the address to register at the vendor, what will be asked for, and the way in and out. */
export function ConfigTab({ connection, may_write }: { connection: ConnectionView; may_write: boolean }) {
  const t = useTranslations('integrations.config');
  const { provider, name, status, redirect_uri, webhook_address, last_error, reauth_reason } = connection;
  const reason = useReasonText();
  const connected = isConnected(connection);
  return (
    <div className="grid gap-5">
      {status === 'NEEDS_REAUTH' ? (
        <Notice tone="warn" title={t('reauth_title')}>
          {t('reauth_text', { name, reason: reauth_reason === null ? '-' : reason(reauth_reason) })}
        </Notice>
      ) : null}
      {connected && last_error !== null ? (
        <Notice tone="bad">{t('last_error', { code: reason(last_error) })}</Notice>
      ) : null}
      <ol className="grid list-decimal gap-1 pl-5 text-sm text-ink-2">
        {STEPS[redirect_uri === null ? 'custom' : provider === 'goto' ? 'goto' : 'zoho'].map((step) => (
          <li key={step}>{t(`steps.${step}`)}</li>
        ))}
      </ol>
      {redirect_uri === null ? null : <CopyField label={t('redirect_uri')} value={redirect_uri} />}
      {may_write ? <CredentialsForm connection={connection} /> : null}
      {webhook_address === null ? null : (
        <CopyField label={t('webhook_address')} hint={t('webhook_address_hint')} value={webhook_address} />
      )}
      {redirect_uri === null ? null : <Access connection={connection} may_write={may_write} />}
    </div>
  );
}

/** What is asked for at the vendor, and the way in and out. */
function Access({ connection, may_write }: { connection: ConnectionView; may_write: boolean }) {
  const t = useTranslations('integrations.config');
  const { provider, name, status, configured, wanted_scopes, scopes } = connection;
  const connected = isConnected(connection);
  return (
    <>
      <details className="rounded-md border border-line px-3 py-2 text-sm">
        <summary className="cursor-pointer font-medium">
          {t('scopes', { count: wanted_scopes.length })}
        </summary>
        <ul className="mt-2 grid gap-1">
          {wanted_scopes.map((scope) => (
            <li key={scope} className="flex justify-between gap-3">
              <code className="break-all">{scope}</code>
              {scopes.length === 0 ? null : (
                <span className="shrink-0 text-ink-3">
                  {scopes.includes(scope) ? t('granted') : t('missing')}
                </span>
              )}
            </li>
          ))}
        </ul>
      </details>
      {may_write ? (
        <div className="flex flex-wrap justify-end gap-2 border-t pt-4">
          {connected || status === 'NEEDS_REAUTH' ? (
            <DisconnectButton provider={provider} name={name} />
          ) : null}
          <ConnectButton
            provider={provider}
            ready={configured.client_id && configured.client_secret}
            label={status === 'NEEDS_REAUTH' || connected ? t('reconnect') : t('connect')}
            primary={!connected}
          />
        </div>
      ) : null}
    </>
  );
}
