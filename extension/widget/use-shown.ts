import isEqual from 'fast-deep-equal';
import { useRef, useSyncExternalStore } from 'react';
import type { CallView } from '@/extension/call/call-view';
import type { WidgetSession } from './widget-session';

/**
 * What a part of the widget shows of the call. The call changes with every word, what a part shows of it seldom: a part is
 * drawn again only when what it picks differs. `pick` gives plain data, rounded as it is shown.
 */
export function useShown<T>(session: Pick<WidgetSession, 'view'>, pick: (view: CallView) => T): T {
  const last = useRef<{ shown: T; view: CallView; pick: (view: CallView) => T } | null>(null);
  // React asks several times for each change of the call; the same question of the same call has the same answer.
  const read = () => {
    const view = session.view.read();
    if (last.current?.view === view && last.current.pick === pick) return last.current.shown;
    const picked = pick(view);
    const shown = last.current && isEqual(last.current.shown, picked) ? last.current.shown : picked;
    last.current = { shown, view, pick };
    return shown;
  };
  return useSyncExternalStore(session.view.subscribe, read);
}
