import { browser } from 'wxt/browser';
import { type Texts, textsIn } from '@/extension/texts/texts';
import type { ExtensionStatus } from '@/lib/contracts/extension-messages';
import type { Language } from '@/lib/contracts/languages';
import { CompanyPart } from './company-part';
import { RecordingsPart } from './recordings-part';
import { type StatusRequest, useExtensionStatus } from './use-extension-status';

type Ask = (request: StatusRequest) => void;

export interface PartProps {
  status: ExtensionStatus;
  texts: Texts;
  ask: Ask;
}

/** The toolbar popup: whose account it is, what waits to be sent, and the way to connect. */
export function Popup({ lang }: { lang: Language }) {
  const { status, ask } = useExtensionStatus();
  const texts = textsIn(lang);
  if (!status) return <h1>Performancy</h1>;
  return (
    <>
      {status.remote.kill_switch ? <p className="warn">{texts.switched_off.todo}</p> : null}
      {status.remote.update_required ? <p className="warn">{texts.update_required.todo}</p> : null}
      <AccountPart status={status} texts={texts} ask={ask} />
      <JournalPart status={status} texts={texts} ask={ask} />
      <RecordingsPart texts={texts} lang={lang} />
      <CompanyPart status={status} texts={texts} ask={ask} />
      <p className="meta">
        {texts.popup.privacy}{' '}
        <a href={`${status.app_url}/privacy`} target="_blank" rel="noreferrer">
          {texts.popup.privacy_link}
        </a>
      </p>
    </>
  );
}

function AccountPart({ status, texts, ask }: PartProps) {
  const account = status.account;
  const open = () => void browser.tabs.create({ url: status.app_url });
  if (account.state === 'none')
    return (
      <>
        <h1>{texts.popup.not_connected}</h1>
        <p>{texts.popup.connect_why}</p>
        <div className="actions">
          <button type="button" className="main" onClick={() => ask({ type: 'account.connect' })}>
            {texts.connect}
          </button>
        </div>
      </>
    );
  const expired = account.state === 'expired';
  return (
    <>
      <h1>{texts.popup.connected_as(account.user)}</h1>
      {account.company ? <p>{account.company}</p> : null}
      {expired ? <p className="warn">{texts.popup.expired}</p> : null}
      <div className="actions">
        {expired ? (
          <button type="button" className="main" onClick={() => ask({ type: 'account.connect' })}>
            {texts.reconnect}
          </button>
        ) : (
          <button type="button" className="main" onClick={open}>
            {texts.popup.open_app}
          </button>
        )}
        <button type="button" onClick={() => ask({ type: 'account.disconnect' })}>
          {texts.popup.disconnect}
        </button>
      </div>
    </>
  );
}

function JournalPart({ status, texts, ask }: PartProps) {
  const { pending, rejected, rejected_code, retry_at } = status.sync;
  if (pending === 0 && rejected === 0)
    return status.account.state === 'none' ? null : <p role="status">{texts.saved}</p>;
  return (
    <>
      <div role="status">
        {pending > 0 ? <p>{retry_at ? texts.offline(pending) : texts.saving(pending)}</p> : null}
        {rejected > 0 ? <p className="warn">{texts.rejected(rejected, rejected_code ?? '?')}</p> : null}
      </div>
      <div className="actions">
        <button type="button" onClick={() => ask({ type: 'journal.send' })}>
          {texts.popup.try_again}
        </button>
        {rejected > 0 ? (
          <button type="button" onClick={() => ask({ type: 'journal.discard_rejected' })}>
            {texts.popup.discard}
          </button>
        ) : null}
      </div>
    </>
  );
}
