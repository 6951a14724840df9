import { memo } from 'react';
import type { Texts } from '@/extension/texts/texts';
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

const STEPS = [1, 2, 3];

/** The methodology's elements, weakest first, each with its evidence on hover, and the question to ask next. */
export const Methodology = memo(function Methodology({
  session,
  texts,
}: {
  session: WidgetSession;
  texts: Texts;
}) {
  const { methodology, numbers } = useShown(session, ({ live, preferences }) => ({
    methodology: live?.methodology,
    numbers: preferences.numbers,
  }));
  if (!methodology) return null;
  const elements = [...methodology.elements].sort((a, b) => a.score - b.score);
  const complete = elements.every(({ score }) => score === STEPS.length);
  return (
    <div className="part" data-part="methodology">
      <div className="row">
        <h2>{methodology.name}</h2>
        {numbers ? <span className="meta">{Math.round(methodology.score)}/100</span> : null}
      </div>
      <ul className="steps">
        {elements.map(({ key, label, score, quote }) => (
          <li key={key} title={quote ? `${label}: “${quote}”` : label} data-element={key} data-score={score}>
            <span aria-hidden="true">
              {STEPS.map((step) => (
                <i key={step} data-on={score >= step ? '' : undefined} />
              ))}
            </span>
            <b aria-hidden="true">{key}</b>
            <span className="unseen">{texts.score_of(label, score)}</span>
          </li>
        ))}
      </ul>
      {methodology.ask_next && !complete ? (
        <p className="ask">
          <span className="meta">{texts.ask_next}</span>
          {methodology.ask_next}
        </p>
      ) : null}
    </div>
  );
});
