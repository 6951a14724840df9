'use client';
import { useEffect, useState } from 'react';

interface LeaveGuard {
  /** Where the person was going when asked; null when nobody is. */
  going: string | null;
  stay: () => void;
}

/** Asks before a link or the browser takes the person away from unsaved changes. */
export function useLeaveGuard(unsaved: boolean): LeaveGuard {
  const [going, setGoing] = useState<string | null>(null);
  useEffect(() => {
    if (!unsaved) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const elsewhere = link !== null && link.target !== '_blank' && !event.metaKey && !event.ctrlKey;
      if (!elsewhere || link.pathname === window.location.pathname) return;
      event.preventDefault();
      event.stopPropagation();
      setGoing(link.pathname + link.search + link.hash);
    };
    window.addEventListener('beforeunload', onUnload);
    // Before the router hears of it.
    document.addEventListener('click', onClick, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, { capture: true });
    };
  }, [unsaved]);
  return { going, stay: () => setGoing(null) };
}
