import { memo } from 'react';
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
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

export interface PanelProps {
  session: WidgetSession;
  texts: Texts;
  /** The settings are open. */
  settings: boolean;
}

export const Panel = memo(function Panel({ session, texts, settings }: PanelProps) {
  const numbers = useShown(session, ({ preferences }) => preferences.numbers);
  return (
    <>
      <div className="body">
        {settings ? <Settings session={session} texts={texts} /> : null}
        <StatusStrip session={session} texts={texts} />
        <NudgeBox session={session} texts={texts} />
        <Consent session={session} texts={texts} />
        {numbers ? (
          <>
            <TalkSplit session={session} texts={texts} />
            <Figures session={session} texts={texts} />
          </>
        ) : null}
        <Methodology session={session} texts={texts} />
        <Lead session={session} texts={texts} />
        <Notes session={session} texts={texts} />
      </div>
      <div className="foot">
        <SyncLine session={session} texts={texts} />
        <CallTime session={session} />
      </div>
    </>
  );
});

function CallTime({ session }: { session: WidgetSession }) {
  const time = useShown(session, ({ duration_ms }) => clock(duration_ms));
  return <span style={{ marginLeft: 'auto' }}>{time}</span>;
}
