import { memo } from 'react';
import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import type { Language } from '@/lib/contracts/languages';
import type { Side } from '@/lib/contracts/turn';
import { percent } from './format';
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

const MEASURED_FROM_MS = 60_000;

/** Talk time of both sides as one bar, with the frame of the band that is judged by. */
export const TalkSplit = memo(function TalkSplit({
  session,
  texts,
}: {
  session: WidgetSession;
  texts: Texts;
}) {
  const { partial, shares, seconds_left } = useShown(session, talkOf);
  if (partial)
    return (
      <div className="part" data-part="talk">
        <div className="row">
          <h2>{texts.talk}</h2>
          <span className="tag">{texts.voice.tag}</span>
        </div>
        <p className="meta">{texts.voice.partial}</p>
      </div>
    );
  if (!shares) {
    return (
      <div className="part" data-part="talk">
        <h2>{texts.talk}</h2>
        <div className="split" data-empty />
        <p className="meta">{texts.too_little(seconds_left)}</p>
      </div>
    );
  }
  const { rep, customer, width, too_much, band } = shares;
  const range = texts.band(band.least, band.most);
  return (
    <div className="part" data-part="talk">
      <div className="row">
        <h2>{texts.talk}</h2>
        <span className="meta" title={texts.source(band.source)}>
          {range}
        </span>
      </div>
      <div className="split-track">
        <div
          className="split"
          role="img"
          aria-label={`${texts.rep} ${rep}, ${texts.customer} ${customer}, ${range}`}
        >
          <i style={{ width }} />
        </div>
        <span className="split-band" style={{ left: band.left, width: band.width }} />
      </div>
      <div className="row">
        <span className={too_much ? 'attention' : undefined} data-figure="talk-rep">
          <i className="key" />
          {texts.rep} {rep}
        </span>
        <span>
          <i className="key customer" />
          {texts.customer} {customer}
        </span>
      </div>
    </div>
  );
});

function talkOf({ live, bands, partial, lang }: CallView) {
  const ratio = live?.measured ? live.talk_ratio : null;
  return {
    partial,
    shares: ratio && sharesOf(ratio, bands.talk_ratio, lang),
    seconds_left: secondsLeft(live?.speech_ms ?? 0),
  };
}

function sharesOf(
  ratio: Record<Side, number>,
  { min, max, alert, source }: CallView['bands']['talk_ratio'],
  lang: Language,
) {
  return {
    rep: percent(ratio.rep, lang),
    customer: percent(ratio.customer, lang),
    width: `${Math.round(ratio.rep * 100)}%`,
    too_much: ratio.rep > alert,
    band: {
      least: percent(min, lang),
      most: percent(max, lang),
      source,
      left: `${min * 100}%`,
      width: `${(max - min) * 100}%`,
    },
  };
}

/** Speech that is missing before shares can be told, in seconds. */
export function secondsLeft(speech_ms: number): number {
  return Math.max(1, Math.ceil((MEASURED_FROM_MS - speech_ms) / 1_000));
}
