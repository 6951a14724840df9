import { useRef, useSyncExternalStore } from 'react';
import type { CallView } from '@/extension/call/call-view';
import { sameValue } from '@/extension/call/same-value';
import type { WidgetSession } from './widget-session';

/**
 * What a part of the widget shows of the call. The call changes with every word, what a part shows of it seldom: a part is
 * drawn again only when what it picks differs. `pick` gives plain data, rounded as it is shown.
 */
export function useShown<T>(session: Pick<WidgetSession, 'view'>, pick: (view: CallView) => T): T {
  const last = useRef<{ shown: T } | null>(null);
  const read = () => {
    const shown = pick(session.view.read());
    if (!last.current || !sameValue(last.current.shown, shown)) last.current = { shown };
    return last.current.shown;
  };
  return useSyncExternalStore(session.view.subscribe, read);
}
