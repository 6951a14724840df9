import type { Texts } from '@/extension/texts/texts';
import { SyncLine } from './sync-line';
import type { WidgetSession } from './widget-session';

/** What is left of a call whose participants refused the capture: that it is deleted, here and at the company. */
export function Refused({ session, texts }: { session: WidgetSession; texts: Texts }) {
  return (
    <>
      <div className="body">
        <div className="part strip" data-tone="bad" role="status">
          <b>{texts.consent.refused_title}</b>
          <span>{texts.consent.refused_body}</span>
        </div>
      </div>
      <div className="foot" role="status">
        <SyncLine session={session} texts={texts} saved={texts.consent.deleted} />
      </div>
    </>
  );
}
