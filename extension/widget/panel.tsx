import type { CallSession } from '@/extension/call/call-session';
import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import { Consent } from './consent';
import { Figures } from './figures';
import { clock } from './format';
import { Lead } from './lead';
import { Methodology } from './methodology';
import { Notes } from './notes';
import { StatusStrip } from './status-strip';
import { SyncLine } from './sync-line';
import { TalkSplit } from './talk-split';

export interface PanelProps {
  view: CallView;
  texts: Texts;
  session: CallSession;
}

export function Panel({ view, texts, session }: PanelProps) {
  const { live, card } = view;
  return (
    <>
      <div className="body">
        <StatusStrip view={view} texts={texts} act={(action) => session.act(action)} />
        <div role="status">
          {card ? (
            <div className="part card" key={card.id}>
              <span className="meta">{texts.card(card.objection)}</span>
              <span>{card.response}</span>
            </div>
          ) : null}
        </div>
        <TalkSplit view={view} texts={texts} />
        <Figures view={view} texts={texts} />
        {live ? <Methodology methodology={live.methodology} texts={texts} /> : null}
        {view.review_url ? (
          <Lead
            view={view}
            texts={texts}
            pick={(lead) => session.leads.pick(lead)}
            search={session.leads.search}
          />
        ) : null}
        <Consent view={view} texts={texts} set={(consent) => session.setConsent(consent)} />
        <Notes notes={view.notes} texts={texts} book={session.notes} now={() => session.now()} />
      </div>
      <div className="foot">
        <SyncLine view={view} texts={texts} />
        <span style={{ marginLeft: 'auto' }}>{clock(view.duration_ms)}</span>
      </div>
    </>
  );
}
