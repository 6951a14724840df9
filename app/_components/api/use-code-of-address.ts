'use client';
import { useEffect, useState } from 'react';

/**
 * The one-time code after the "#" of the address, where no server and no Referer sees it. `undefined` until the browser
 * has told; an empty text when there is none.
 */
export function useCodeOfAddress(): string | undefined {
  const [code, setCode] = useState<string>();
  useEffect(() => {
    const read = () => setCode(window.location.hash.slice(1));
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return code;
}
