'use client';

const NEWS = 'performancy:alerts';

/** Has the bell count again, at once: an alert was read or dealt with on this page. */
export function tellBell(): void {
  window.dispatchEvent(new Event(NEWS));
}

/** Calls back when the bell should count again. @returns what ends it. */
export function onBellNews(listener: () => void): () => void {
  window.addEventListener(NEWS, listener);
  return () => window.removeEventListener(NEWS, listener);
}
