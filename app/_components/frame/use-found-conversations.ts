'use client';
import { useEffect, useState } from 'react';
import { type ConversationSummary, conversationPageSchema } from '@/lib/contracts/conversations';

interface Found {
  conversations: ConversationSummary[];
  state: 'idle' | 'searching' | 'found' | 'failed';
}

const NOTHING: Found = { conversations: [], state: 'idle' };

/** The latest conversations that match the text, asked for once the typing rests for 200 ms. */
export function useFoundConversations(text: string): Found {
  const [found, setFound] = useState<Found>(NOTHING);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted.length < 2) {
      setFound(NOTHING);
      return;
    }
    setFound((before) => ({ ...before, state: 'searching' }));
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const query = new URLSearchParams({ q: wanted, page_size: '8' });
        const answer = await fetch(`/api/v1/conversations?${query}`, { signal: abort.signal });
        const page = conversationPageSchema.parse(await answer.json());
        setFound({ conversations: page.data, state: 'found' });
      } catch {
        if (!abort.signal.aborted) setFound({ conversations: [], state: 'failed' });
      }
    }, 200);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted]);
  return found;
}
