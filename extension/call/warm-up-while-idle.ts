import { warmUp } from '@/lib/coach';
import type { Language } from '@/lib/contracts/languages';

/** Makes the coach engine ready while nobody speaks yet, a little at a time, whenever the page has nothing else to do. */
export function warmUpWhileIdle(lang: Language): void {
  const steps = warmUp(lang);
  const next = () => {
    if (!steps.next().done) requestIdleCallback(next);
  };
  requestIdleCallback(next);
}
