import { memo } from 'react';
import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import { clock, percent } from './format';
import { secondsLeft } from './talk-split';
import { mainTrouble } from './trouble';
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

/** A running monologue is worth the space only once it is one. */
const SHOW_MONOLOGUE_MS = 30_000;

/** The closed widget: at most three numbers and the timer, or the one thing that needs doing. */
export const BarFigures = memo(function BarFigures({
  session,
  texts,
}: {
  session: WidgetSession;
  texts: Texts;
}) {
  const { urgent, trouble, numbers, seconds_left, figures } = useShown(session, (view) => barOf(view, texts));
  if (trouble && (urgent || !numbers || !figures))
    return (
      <span className={trouble.tone === 'plain' ? 'bar-text meta' : 'bar-text'}>{trouble.text.short}</span>
    );
  if (!numbers) return <span className="bar-text meta">{texts.health.capturing.short}</span>;
  if (!figures) return <span className="bar-text meta">{texts.too_little(seconds_left)}</span>;
  const { talk, pace, open, monologue } = figures;
  return (
    <div className="bar-figures">
      {trouble ? (
        <span className="attention" role="img" aria-label={trouble.text.short} title={trouble.text.short}>
          !
        </span>
      ) : null}
      {talk === null ? (
        <span className="tag" title={texts.voice.partial}>
          {texts.voice.tag}
        </span>
      ) : (
        <span className={talk.attention ? 'attention' : undefined} title={texts.talk}>
          <i className="key" />
          <b>{talk.rep}</b>
        </span>
      )}
      {pace === null ? null : (
        <span className={pace.attention ? 'attention' : undefined} title={texts.pace}>
          <b>{pace.wpm}</b>
          <span className="meta">{texts.pace_unit}</span>
        </span>
      )}
      <span title={texts.open_questions}>
        <b>{open}</b>
        <span className="meta">{texts.open_questions_short}</span>
      </span>
      {monologue === null ? null : (
        <span className={monologue.attention ? 'attention' : undefined} title={texts.monologue}>
          <b>{monologue.time}</b>
        </span>
      )}
    </div>
  );
});

/** What the closed widget shows: figures, and a trouble beside them, or instead of them where `urgent`. */
export function barOf(view: CallView, texts: Texts) {
  const urgent = isUrgent(view);
  return {
    urgent,
    // That only the own voice is heard stands beside the figures anyway.
    trouble: view.voice === 'on' && !urgent ? null : mainTrouble(view, texts),
    numbers: view.preferences.numbers,
    seconds_left: secondsLeft(view.live?.speech_ms ?? 0),
    figures: figuresOf(view),
  };
}

/** Whether the trouble is said instead of the figures: they stand still. Any other one is marked beside them. */
function isUrgent(view: CallView): boolean {
  const silent = view.health !== 'capturing' && view.voice !== 'on';
  return silent || view.orphaned || view.paused;
}

function figuresOf({ live, bands, partial, lang }: CallView) {
  if (!live?.measured || !live.talk_ratio) return null;
  const { talk_ratio: talk, pace_wpm: pace, monologue_ms: monologue } = bands;
  const own = live.monologue?.side === 'rep' && !partial ? live.monologue.ms : 0;
  return {
    talk: partial
      ? null
      : { rep: percent(live.talk_ratio.rep, lang), attention: live.talk_ratio.rep > talk.alert },
    pace:
      live.pace_wpm === null
        ? null
        : { wpm: Math.round(live.pace_wpm), attention: live.pace_wpm > pace.alert },
    open: live.questions.open,
    monologue: own < SHOW_MONOLOGUE_MS ? null : { time: clock(own), attention: own >= monologue.alert },
  };
}
