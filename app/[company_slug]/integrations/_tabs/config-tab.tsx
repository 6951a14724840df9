import { useTranslations } from 'next-intl';
import { Notice } from '@/app/_components/ui/notice';
import type { ConnectionView } from '@/lib/contracts/integrations';
import { ConnectButton } from './connect-button';
import { CopyField } from './copy-field';
import { CredentialsForm } from './credentials-form';
import { DisconnectButton } from './disconnect-button';

/** Credentials, the address to register at the vendor, what will be asked for, and the way in and out. */
export function ConfigTab({ connection, may_write }: { connection: ConnectionView; may_write: boolean }) {
  const t = useTranslations('integrations.config');
  const {
    provider,
    name,
    status,
    configured,
    wanted_scopes,
    scopes,
    redirect_uri,
    last_error,
    reauth_reason,
  } = connection;
  const connected = status === 'ACTIVE' || status === 'ERROR';
  const ready = configured.client_id && configured.client_secret;
  return (
    <div className="grid gap-5">
      {status === 'NEEDS_REAUTH' ? (
        <Notice tone="warn" title={t('reauth_title')}>
          {t('reauth_text', { name, reason: reauth_reason ?? '-' })}
        </Notice>
      ) : null}
      {connected && last_error !== null ? (
        <Notice tone="bad">{t('last_error', { code: last_error })}</Notice>
      ) : null}
      <ol className="grid list-decimal gap-1 pl-5 text-sm text-ink-2">
        <li>{t(`steps.${provider === 'goto' ? 'goto' : 'zoho'}`)}</li>
        <li>{t('steps.redirect')}</li>
        <li>{t('steps.save')}</li>
      </ol>
      {redirect_uri === null ? null : <CopyField label={t('redirect_uri')} value={redirect_uri} />}
      {may_write ? <CredentialsForm connection={connection} /> : null}
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
            ready={ready}
            label={status === 'NEEDS_REAUTH' || connected ? t('reconnect') : t('connect')}
            primary={!connected}
          />
        </div>
      ) : null}
    </div>
  );
}
