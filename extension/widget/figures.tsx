import { memo, type ReactNode } from 'react';
import type { CallView } from '@/extension/call/call-view';
import type { Texts } from '@/extension/texts/texts';
import { clock } from './format';
import { useShown } from './use-shown';
import type { WidgetSession } from './widget-session';

const SHOW_MONOLOGUE_MS = 15_000;

/** Pace, questions and monologues. A figure that cannot be measured yet says so instead of showing zero. */
export const Figures = memo(function Figures({ session, texts }: { session: WidgetSession; texts: Texts }) {
  const { pace, monologue, questions } = useShown(session, figuresOf);
  return (
    <dl className="part figures">
      <Figure
        texts={texts}
        name="pace"
        label={texts.pace}
        hint={texts.source(pace.source)}
        attention={pace.fast}
      >
        {pace.wpm === null ? null : (
          <>
            {pace.wpm}
            <small>{pace.fast ? texts.pace_high : texts.pace_unit}</small>
          </>
        )}
      </Figure>
      <Figure
        texts={texts}
        name="monologue"
        label={monologue.running ? texts.monologue : texts.longest_monologue}
        hint={texts.source(monologue.source)}
        attention={monologue.too_long}
      >
        {monologue.time === null ? null : (
          <>
            {monologue.time}
            {monologue.running && monologue.too_long ? <small>{texts.monologue_long}</small> : null}
          </>
        )}
      </Figure>
      <Figure texts={texts} name="open-questions" label={texts.open_questions}>
        {questions?.open ?? null}
      </Figure>
      <Figure texts={texts} name="closed-questions" label={texts.closed_questions}>
        {questions?.closed ?? null}
      </Figure>
    </dl>
  );
});

function figuresOf({ live, bands, partial }: CallView) {
  const wpm = live?.measured ? live.pace_wpm : null;
  const own = live?.monologue?.side === 'rep' && !partial ? live.monologue.ms : 0;
  const running = own >= SHOW_MONOLOGUE_MS;
  return {
    pace: {
      wpm: wpm === null ? null : Math.round(wpm),
      fast: wpm !== null && wpm > bands.pace_wpm.alert,
      source: bands.pace_wpm.source,
    },
    monologue: {
      time: live && !partial ? clock(running ? own : live.longest_monologue_ms) : null,
      running,
      too_long: own >= bands.monologue_ms.alert,
      source: bands.monologue_ms.source,
    },
    questions: live
      ? { open: live.questions.open, closed: live.questions.closed + live.questions.specific }
      : null,
  };
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
