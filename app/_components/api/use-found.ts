'use client';
import { useEffect, useState } from 'react';

interface Found<T> {
  found: T;
  state: 'idle' | 'searching' | 'found' | 'failed';
}

/** Typing rests this long before the server is asked. */
const REST_MS = 200;

/**
 * What `find` answers for the text, asked for once the typing rests; what was found before stands until then.
 * `find` and `nothing` have to be the same ones at every call.
 */
export function useFound<T>(
  text: string,
  find: (text: string, signal: AbortSignal) => Promise<T>,
  nothing: T,
): Found<T> {
  const [result, setResult] = useState<Found<T>>({ found: nothing, state: 'idle' });
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') {
      setResult({ found: nothing, state: 'idle' });
      return;
    }
    setResult(({ found }) => ({ found, state: 'searching' }));
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const found = await find(wanted, abort.signal);
        setResult({ found, state: 'found' });
      } catch {
        if (!abort.signal.aborted) setResult({ found: nothing, state: 'failed' });
      }
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted, find, nothing]);
  return result;
}
