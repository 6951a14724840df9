import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';

export interface SyncLineProps {
  view: CallView;
  texts: Texts;
  /** Said when nothing waits, where "saved" is not the word. */
  saved?: string;
}

/** Whether the call is safe: what waits, what was refused, or that all is saved. */
export function SyncLine({ view, texts, saved = texts.saved }: SyncLineProps) {
  const status = view.status;
  if (!status || status.account.state === 'none') return <span />;
  const { pending, rejected, rejected_code, retry_at } = status.sync;
  const waiting = pending + view.unsaved;
  if (rejected > 0)
    return <span className="attention">{texts.rejected(rejected, rejected_code ?? '?')}</span>;
  if (waiting === 0) return <span>{saved}</span>;
  if (retry_at !== null) return <span className="attention">{texts.offline(waiting)}</span>;
  return <span>{texts.saving(waiting)}</span>;
}
