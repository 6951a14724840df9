import { memo } from 'react';
import type { Texts } from '@/extension/texts/texts';
import type { LiveState } from '@/lib/coach';

const STEPS = [1, 2, 3];

interface MethodologyProps {
  methodology: LiveState['methodology'];
  /** False leaves the score out. */
  numbers: boolean;
  texts: Texts;
}

/** The methodology's elements, weakest first, each with its evidence on hover, and the question to ask next. */
export const Methodology = memo(function Methodology({ methodology, numbers, texts }: MethodologyProps) {
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
}, isSame);

/** The engine makes a new object every second; what it says changes a few times in a call. */
function isSame(before: MethodologyProps, now: MethodologyProps): boolean {
  return (
    before.texts === now.texts &&
    before.numbers === now.numbers &&
    JSON.stringify(before.methodology) === JSON.stringify(now.methodology)
  );
}
