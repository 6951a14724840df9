import { memo, useState } from 'react';
import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import { CONSENTS, type Consent as ConsentState } from '@/lib/contracts/call-vocabulary';
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

type Copied = 'no' | 'yes' | 'by_hand';

/** What the participants know of the capture: the notice to paste into the chat, and what they said to it. */
export const Consent = memo(function Consent({ session, texts }: { session: WidgetSession; texts: Texts }) {
  const { state, company } = useShown(session, consentOf);
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<Copied>('no');
  const [asking, setAsking] = useState(false);
  const notice = texts.consent.notice(company);

  function choose(consent: ConsentState) {
    if (consent === 'refused') {
      setAsking(true);
      return;
    }
    setAsking(false);
    setOpen(false);
    session.setConsent(consent);
  }

  async function copy(page: Document) {
    // The clipboard of the page that is in focus, which may not be this script's own.
    const clipboard = page.defaultView?.navigator.clipboard;
    setCopied((await tried(clipboard?.writeText(notice))) ? 'yes' : 'by_hand');
  }

  return (
    <div className="part" data-part="consent" data-consent={state}>
      <div className="row">
        <h2>{texts.consent.title}</h2>
        <button
          type="button"
          className={state === 'none' ? 'link attention' : 'link'}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {texts.consent.states[state]}
        </button>
      </div>
      {open ? (
        <div className="consent">
          <button
            type="button"
            className="plain"
            onClick={(event) => void copy(event.currentTarget.ownerDocument)}
          >
            {texts.consent.copy}
          </button>
          <p className="meta" role="status">
            {copied === 'yes'
              ? texts.consent.copied
              : copied === 'by_hand'
                ? texts.consent.copy_by_hand
                : null}
          </p>
          {copied === 'by_hand' ? (
            <textarea readOnly className="notice" value={notice} onFocus={(event) => event.target.select()} />
          ) : null}
          <fieldset>
            <legend className="unseen">{texts.consent.title}</legend>
            {CONSENTS.map((consent) => (
              <button
                key={consent}
                type="button"
                aria-pressed={state === consent}
                onClick={() => choose(consent)}
              >
                {texts.consent.states[consent]}
              </button>
            ))}
          </fieldset>
          {asking ? (
            <div className="strip ask-first" role="alertdialog" aria-label={texts.consent.refuse_title}>
              <b>{texts.consent.refuse_title}</b>
              <span>{texts.consent.refuse_body}</span>
              <div className="choices">
                <button type="button" className="action bad" onClick={() => session.setConsent('refused')}>
                  {texts.consent.refuse}
                </button>
                <button type="button" className="plain" onClick={() => setAsking(false)}>
                  {texts.cancel}
                </button>
              </div>
            </div>
          ) : null}
        </div>
      ) : null}
    </div>
  );
});

function consentOf({ consent, status }: CallView) {
  const account = status?.account;
  return { state: consent, company: account && account.state !== 'none' ? account.company : null };
}

async function tried(writing: Promise<void> | undefined): Promise<boolean> {
  try {
    await writing;
    return writing !== undefined;
  } catch {
    return false;
  }
}
