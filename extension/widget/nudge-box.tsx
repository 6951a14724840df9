import { memo } from 'react';
import type { Texts } from '@/extension/texts/texts';
import { CloseIcon } from './icons';
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

/** What the coach says by itself. It announces itself quietly, never takes the focus, and goes by itself. */
export const NudgeBox = memo(function NudgeBox({ session, texts }: { session: WidgetSession; texts: Texts }) {
  const { nudge, muted } = useShown(session, ({ nudge, preferences }) => ({
    nudge,
    muted: preferences.muted,
  }));
  return (
    <div role="status">
      {nudge?.card ? (
        <div className="part card" key={nudge.id} data-nudge="card">
          <span className="meta">{texts.card(nudge.card.objection)}</span>
          <span>{nudge.card.response}</span>
          <div className="choices">
            <button
              type="button"
              className="action"
              onClick={() => session.voice.answer('used', texts.card_note(nudge.card?.objection ?? ''))}
            >
              {texts.card_used}
            </button>
            <button type="button" className="plain" onClick={() => session.voice.answer('not_now', '')}>
              {texts.card_not_now}
            </button>
          </div>
        </div>
      ) : nudge && nudge.kind !== 'card' ? (
        <div className="part card" key={nudge.id} data-nudge={nudge.kind}>
          <div className="row">
            <b>{texts.nudges[nudge.kind].title}</b>
            <button
              type="button"
              className="icon small"
              aria-label={texts.close}
              title={texts.close}
              onClick={() => session.voice.answer('not_now', '')}
            >
              <CloseIcon />
            </button>
          </div>
          <span>{texts.nudges[nudge.kind].text}</span>
          <button
            type="button"
            className="link start"
            onClick={() => session.prefer({ muted: [...muted, nudge.kind] })}
          >
            {texts.nudge_mute}
          </button>
        </div>
      ) : null}
    </div>
  );
});
