import { memo, useEffect, useId, useState } from 'react';
import type { Texts } from '@/extension/texts/texts';
import type { Language } from '@/lib/contracts/languages';
import type { LeadChoice } from '@/lib/contracts/lead-choices';
import { money } from './format';
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

/** Whose lead the call is with, and a way to say so where it is not known or not right. */
export const Lead = memo(function Lead({ session, texts }: { session: WidgetSession; texts: Texts }) {
  const { choice, suggestions, lang, known } = useShown(session, ({ lead, lang, review_url }) => ({
    ...lead,
    lang,
    // Before the server has the call there is nothing that a lead could belong to.
    known: review_url !== null,
  }));
  const [picking, setPicking] = useState(false);
  const open = picking || (!choice && suggestions.length > 0);

  function choose(lead: LeadChoice) {
    setPicking(false);
    session.leads.pick(lead);
  }

  if (!known) return null;
  return (
    <div className="part" data-part="lead">
      <div className="row">
        <h2>{texts.lead.title}</h2>
        <button type="button" className="link" aria-expanded={open} onClick={() => setPicking(!picking)}>
          {picking ? texts.cancel : choice ? texts.lead.change : texts.lead.pick}
        </button>
      </div>
      {choice ? <LeadLines lead={choice} lang={lang} /> : <p className="meta">{texts.lead.unknown}</p>}
      {open ? (
        <Picker texts={texts} suggestions={suggestions} choose={choose} search={session.leads.search} />
      ) : null}
    </div>
  );
});

function LeadLines({ lead, lang }: { lead: LeadChoice; lang: Language }) {
  return (
    <p>
      {[lead.name, lead.company_name].filter(Boolean).join(' · ')}
      {lead.deal ? (
        <span className="meta deal">{`${lead.deal.title} · ${money(lead.deal.value, lead.deal.currency, lang)}`}</span>
      ) : null}
    </p>
  );
}

interface PickerProps {
  texts: Texts;
  suggestions: readonly LeadChoice[];
  choose: (lead: LeadChoice) => void;
  search: WidgetSession['leads']['search'];
}

const TYPING_MS = 300;

function Picker({ texts, suggestions, choose, search }: PickerProps) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly LeadChoice[] | null | undefined>(undefined);
  const list = useId();

  useEffect(() => {
    const text = query.trim();
    setFound(undefined);
    if (text === '') return;
    let current = true;
    const timer = setTimeout(async () => {
      const leads = await search(text);
      if (current) setFound(leads);
    }, TYPING_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, search]);

  const shown = query.trim() === '' ? suggestions : (found ?? []);
  return (
    <div className="picker">
      <input
        type="search"
        value={query}
        maxLength={100}
        placeholder={texts.lead.search}
        aria-label={texts.lead.search}
        aria-controls={list}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p className="meta" role="status">
        {found === null ? texts.lead.offline : found?.length === 0 ? texts.lead.none : null}
      </p>
      <ul id={list} className="choices-list">
        {shown.map((lead) => (
          <li key={lead.id}>
            <button type="button" onClick={() => choose(lead)}>
              {lead.name}
              {lead.company_name ? <span className="meta"> · {lead.company_name}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
