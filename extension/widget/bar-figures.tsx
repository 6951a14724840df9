import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import { clock, percent } from './format';
import { mainTrouble } from './trouble';

/** A running monologue is worth the space only once it is one. */
const SHOW_MONOLOGUE_MS = 30_000;

/** The closed widget: at most three numbers and the timer, or the one thing that needs doing. */
export function BarFigures({ view, texts }: { view: CallView; texts: Texts }) {
  const trouble = mainTrouble(view, texts);
  const live = view.live;
  const silent = view.health !== 'capturing' && view.voice !== 'on';
  if (trouble && (silent || view.orphaned || view.paused))
    return (
      <span className={trouble.tone === 'plain' ? 'bar-text meta' : 'bar-text'}>{trouble.text.short}</span>
    );
  if (!view.preferences.numbers) return <span className="bar-text meta">{texts.health.capturing.short}</span>;
  if (!live?.measured || !live.talk_ratio) {
    const left = Math.max(1, Math.ceil((60_000 - (live?.speech_ms ?? 0)) / 1_000));
    return <span className="bar-text meta">{texts.too_little(left)}</span>;
  }
  const { talk_ratio: talk, pace_wpm: pace } = view.bands;
  const monologue = live.monologue?.side === 'rep' && !view.partial ? live.monologue.ms : 0;
  return (
    <div className="bar-figures">
      {view.partial ? (
        <span className="tag" title={texts.voice.partial}>
          {texts.voice.tag}
        </span>
      ) : (
        <span className={live.talk_ratio.rep > talk.alert ? 'attention' : undefined} title={texts.talk}>
          <i className="key" />
          <b>{percent(live.talk_ratio.rep, view.lang)}</b>
        </span>
      )}
      {live.pace_wpm === null ? null : (
        <span className={live.pace_wpm > pace.alert ? 'attention' : undefined} title={texts.pace}>
          <b>{Math.round(live.pace_wpm)}</b>
          <span className="meta">{texts.pace_unit}</span>
        </span>
      )}
      <span title={texts.open_questions}>
        <b>{live.questions.open}</b>
        <span className="meta">{texts.open_questions_short}</span>
      </span>
      {monologue < SHOW_MONOLOGUE_MS ? null : (
        <span
          className={monologue >= view.bands.monologue_ms.alert ? 'attention' : undefined}
          title={texts.monologue}
        >
          <b>{clock(monologue)}</b>
        </span>
      )}
    </div>
  );
}
