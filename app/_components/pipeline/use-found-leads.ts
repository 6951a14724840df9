'use client';
import { useEffect, useState } from 'react';
import { type LeadChoice, leadChoicesSchema } from '@/lib/contracts/lead-choices';

interface FoundLeads {
  leads: LeadChoice[];
  state: 'idle' | 'searching' | 'found' | 'failed';
}

const NOTHING: FoundLeads = { leads: [], state: 'idle' };
/** Typing rests this long before the server is asked. */
const REST_MS = 200;

/** The leads whose name, company or e-mail contains the text. */
export function useFoundLeads(text: string): FoundLeads {
  const [found, setFound] = useState<FoundLeads>(NOTHING);
  const query = text.trim();
  useEffect(() => {
    if (query === '') {
      setFound(NOTHING);
      return;
    }
    setFound((before) => ({ ...before, state: 'searching' }));
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const address = `/api/v1/leads/choices?${new URLSearchParams({ query })}`;
        const answer = await fetch(address, { signal: abort.signal });
        const { leads } = leadChoicesSchema.parse(await answer.json());
        setFound({ leads, state: 'found' });
      } catch {
        if (!abort.signal.aborted) setFound({ leads: [], state: 'failed' });
      }
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);
  return found;
}
