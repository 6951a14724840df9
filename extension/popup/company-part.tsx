import { type FormEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import { companyOrigin } from '@/lib/contracts/extension-messages';
import type { PartProps } from './popup';

/** For companies that host the app themselves: its address, and Chrome's permission for it. */
export function CompanyPart({ status, texts, ask }: PartProps) {
  const { wanted, managed } = status.company;
  const [wrong, setWrong] = useState(false);

  // Chrome's question closes the popup, so that the choice is told first.
  function allow(origin: string) {
    if (!managed) ask({ type: 'company.choose', company_url: origin });
    void browser.permissions.request({ origins: [`${origin}/*`] }).then(() => ask({ type: 'account.get' }));
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const origin = companyOrigin(new FormData(event.currentTarget).get('url'));
    setWrong(origin === null);
    if (origin !== null) allow(origin);
  }

  if (wanted !== null)
    return (
      <>
        <p className="warn">{texts.popup.company_wanted(wanted)}</p>
        <div className="actions">
          <button type="button" className="main" onClick={() => allow(wanted)}>
            {texts.popup.company_allow}
          </button>
        </div>
      </>
    );
  if (managed) return null;
  return (
    <details>
      <summary>{texts.popup.company}</summary>
      <form onSubmit={submit} noValidate>
        <label>
          {texts.popup.company_url}
          <input name="url" type="url" defaultValue={status.app_url} aria-invalid={wrong} />
        </label>
        {wrong ? (
          <p className="warn" role="alert">
            {texts.popup.company_wrong}
          </p>
        ) : null}
        <div className="actions">
          <button type="submit">{texts.popup.company_use}</button>
          <button type="button" onClick={() => ask({ type: 'company.choose', company_url: null })}>
            {texts.popup.company_back}
          </button>
        </div>
      </form>
    </details>
  );
}
