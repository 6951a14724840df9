import type { ReactNode } from 'react';
import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import { clock } from './format';

const SHOW_MONOLOGUE_MS = 15_000;

/** Pace, questions and monologues. A figure that cannot be measured yet says so instead of showing zero. */
export function Figures({ view, texts }: { view: CallView; texts: Texts }) {
  const live = view.live;
  const pace = live?.measured ? live.pace_wpm : null;
  const fast = pace !== null && pace > view.bands.pace_wpm.alert;
  const monologue = live?.monologue?.side === 'rep' && !view.partial ? live.monologue.ms : 0;
  const running = monologue >= SHOW_MONOLOGUE_MS;
  const tooLong = monologue >= view.bands.monologue_ms.alert;
  return (
    <dl className="part figures">
      <Figure
        texts={texts}
        name="pace"
        label={texts.pace}
        hint={texts.source(view.bands.pace_wpm.source)}
        attention={fast}
      >
        {pace === null ? null : (
          <>
            {Math.round(pace)}
            <small>{fast ? texts.pace_high : texts.pace_unit}</small>
          </>
        )}
      </Figure>
      <Figure
        texts={texts}
        name="monologue"
        label={running ? texts.monologue : texts.longest_monologue}
        hint={texts.source(view.bands.monologue_ms.source)}
        attention={tooLong}
      >
        {running ? (
          <>
            {clock(monologue)}
            {tooLong ? <small>{texts.monologue_long}</small> : null}
          </>
        ) : live && !view.partial ? (
          clock(live.longest_monologue_ms)
        ) : null}
      </Figure>
      <Figure texts={texts} name="open-questions" label={texts.open_questions}>
        {live ? live.questions.open : null}
      </Figure>
      <Figure texts={texts} name="closed-questions" label={texts.closed_questions}>
        {live ? live.questions.closed + live.questions.specific : null}
      </Figure>
    </dl>
  );
}

interface FigureProps {
  name: string;
  label: string;
  texts: Texts;
  hint?: string;
  attention?: boolean;
  /** Null for "could not be measured". */
  children: ReactNode;
}

function Figure({ name, label, texts, hint, attention, children }: FigureProps) {
  const unmeasured = children === null;
  return (
    <div data-figure={name} title={hint}>
      <dt>{label}</dt>
      <dd className={unmeasured ? 'none' : attention ? 'attention' : undefined}>
        {unmeasured ? texts.not_measured : children}
      </dd>
    </div>
  );
}
