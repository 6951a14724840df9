'use client';
import { useSyncExternalStore } from 'react';

const nothing = () => () => undefined;

/** False until the page's scripts run: a form pressed before that would be sent by the browser itself. */
export function useReady(): boolean {
  return useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
}
