'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Reads the page again every so often, while it is in view: the call still runs, or its analysis does. */
export function RefreshWhileOpen({ every_ms }: { every_ms: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, every_ms);
    return () => clearInterval(timer);
  }, [router, every_ms]);
  return null;
}
