import { useEffect, useId, useState } from 'react';
import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import type { LeadChoice } from '@/lib/contracts/lead-choices';
import { money } from './format';

export interface LeadProps {
  view: CallView;
  texts: Texts;
  pick: (lead: LeadChoice) => void;
  /** Null while the server cannot be asked. */
  search: (query: string) => Promise<readonly LeadChoice[] | null>;
}

/** Whose lead the call is with, and a way to say so where it is not known or not right. */
export function Lead({ view, texts, pick, search }: LeadProps) {
  const { choice, suggestions } = view.lead;
  const [picking, setPicking] = useState(false);
  const open = picking || (!choice && suggestions.length > 0);

  function choose(lead: LeadChoice) {
    setPicking(false);
    pick(lead);
  }

  return (
    <div className="part" data-part="lead">
      <div className="row">
        <h2>{texts.lead.title}</h2>
        <button type="button" className="link" aria-expanded={open} onClick={() => setPicking(!picking)}>
          {picking ? texts.cancel : choice ? texts.lead.change : texts.lead.pick}
        </button>
      </div>
      {choice ? <LeadLines lead={choice} lang={view.lang} /> : <p className="meta">{texts.lead.unknown}</p>}
      {open ? <Picker texts={texts} suggestions={suggestions} choose={choose} search={search} /> : null}
    </div>
  );
}

function LeadLines({ lead, lang }: { lead: LeadChoice; lang: CallView['lang'] }) {
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
  search: LeadProps['search'];
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
