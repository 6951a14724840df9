import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import { percent } from './format';

const MEASURED_FROM_MS = 60_000;

/** Talk time of both sides as one bar, with the frame of the band that is judged by. */
export function TalkSplit({ view, texts }: { view: CallView; texts: Texts }) {
  const band = view.bands.talk_ratio;
  if (view.partial)
    return (
      <div className="part" data-part="talk">
        <div className="row">
          <h2>{texts.talk}</h2>
          <span className="tag">{texts.voice.tag}</span>
        </div>
        <p className="meta">{texts.voice.partial}</p>
      </div>
    );
  const ratio = view.live?.measured ? view.live.talk_ratio : null;
  const range = texts.band(percent(band.min, view.lang), percent(band.max, view.lang));
  if (!ratio) {
    const left = Math.max(1, Math.ceil((MEASURED_FROM_MS - (view.live?.speech_ms ?? 0)) / 1_000));
    return (
      <div className="part" data-part="talk">
        <h2>{texts.talk}</h2>
        <div className="split" data-empty />
        <p className="meta">{texts.too_little(left)}</p>
      </div>
    );
  }
  const rep = percent(ratio.rep, view.lang);
  const customer = percent(ratio.customer, view.lang);
  const tooMuch = ratio.rep > band.alert;
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
          <i style={{ width: `${Math.round(ratio.rep * 100)}%` }} />
        </div>
        <span
          className="split-band"
          style={{ left: `${band.min * 100}%`, width: `${(band.max - band.min) * 100}%` }}
        />
      </div>
      <div className="row">
        <span className={tooMuch ? 'attention' : undefined} data-figure="talk-rep">
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
}
