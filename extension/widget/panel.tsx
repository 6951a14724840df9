import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import { Consent } from './consent';
import { Figures } from './figures';
import { clock } from './format';
import { Lead } from './lead';
import { Methodology } from './methodology';
import { Notes } from './notes';
import { NudgeBox } from './nudge-box';
import { Settings } from './settings';
import { StatusStrip } from './status-strip';
import { SyncLine } from './sync-line';
import { TalkSplit } from './talk-split';
import type { WidgetSession } from './widget-session';

export interface PanelProps {
  view: CallView;
  texts: Texts;
  session: WidgetSession;
  /** The settings are open. */
  settings: boolean;
}

export function Panel({ view, texts, session, settings }: PanelProps) {
  const { live, preferences } = view;
  return (
    <>
      <div className="body">
        {settings ? <Settings view={view} texts={texts} session={session} /> : null}
        <StatusStrip view={view} texts={texts} act={(action) => session.act(action)} />
        <NudgeBox view={view} texts={texts} session={session} />
        <Consent view={view} texts={texts} set={(consent) => session.setConsent(consent)} />
        {preferences.numbers ? (
          <>
            <TalkSplit view={view} texts={texts} />
            <Figures view={view} texts={texts} />
          </>
        ) : null}
        {live ? (
          <Methodology methodology={live.methodology} numbers={preferences.numbers} texts={texts} />
        ) : null}
        {view.review_url ? (
          <Lead
            view={view}
            texts={texts}
            pick={(lead) => session.leads.pick(lead)}
            search={session.leads.search}
          />
        ) : null}
        <Notes notes={view.notes} texts={texts} book={session.notes} now={() => session.now()} />
      </div>
      <div className="foot">
        <SyncLine view={view} texts={texts} />
        <span style={{ marginLeft: 'auto' }}>{clock(view.duration_ms)}</span>
      </div>
    </>
  );
}
