import type { Texts } from '@/extension/texts/texts';
import { SyncLine } from './sync-line';
import type { WidgetSession } from './widget-session';

interface RefusedProps {
  session: WidgetSession;
  texts: Texts;
  beginAgain: (() => void) | undefined;
}

/** What is left of a call whose participants refused the capture: that it is deleted, here and at the company. */
export function Refused({ session, texts, beginAgain }: RefusedProps) {
  return (
    <>
      <div className="body">
        <div className="part strip" data-tone="bad" role="status">
          <b>{texts.consent.refused_title}</b>
          <span>{texts.consent.refused_body}</span>
          {beginAgain ? (
            <>
              <span className="meta">{texts.consent.again_body}</span>
              <button type="button" className="plain" onClick={beginAgain}>
                {texts.consent.again}
              </button>
            </>
          ) : null}
        </div>
      </div>
      <div className="foot" role="status">
        <SyncLine session={session} texts={texts} saved={texts.consent.deleted} />
      </div>
    </>
  );
}
