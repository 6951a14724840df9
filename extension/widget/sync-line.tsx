import { memo } from 'react';
import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

export interface SyncLineProps {
  session: WidgetSession;
  texts: Texts;
  /** Said when nothing waits, where "saved" is not the word. */
  saved?: string;
}

/** Whether the call is safe: what waits, what was refused, or that all is saved. */
export const SyncLine = memo(function SyncLine({ session, texts, saved = texts.saved }: SyncLineProps) {
  const { attention, text } = useShown(session, (view) => syncOf(view, texts, saved));
  return <span className={attention ? 'attention' : undefined}>{text}</span>;
});

function syncOf({ status, unsaved }: CallView, texts: Texts, saved: string) {
  if (!status || status.account.state === 'none') return { attention: false, text: null };
  const { pending, rejected, rejected_code, retry_at } = status.sync;
  const waiting = pending + unsaved;
  if (rejected > 0) return { attention: true, text: texts.rejected(rejected, rejected_code ?? '?') };
  if (waiting === 0) return { attention: false, text: saved };
  if (retry_at !== null) return { attention: true, text: texts.offline(waiting) };
  return { attention: false, text: texts.saving(waiting) };
}
