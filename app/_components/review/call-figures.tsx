import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CoachReport } from '@/lib/contracts/coach-report';
import { bandsOf } from '@/lib/domain/meetings/bands';
import { BandBadge } from '../coaching/band-badge';
import { FigureHelp } from '../coaching/figure-help';
import { NextStepBadge } from '../conversations/next-step-badge';
import { SplitBar } from '../conversations/split-bar';
import { clockTime } from '../format/clock-time';
import { Stat } from '../ui/stat';

interface CallFiguresProps {
  report: CoachReport;
  /** The turn in which the customer spoke longest. */
  story_turn: string | undefined;
}

/** The figures of one call, each a door to the lines that it comes from. */
export function CallFigures({ report, story_turn }: CallFiguresProps) {
  const t = useTranslations('conversations.figures');
  const tc = useTranslations('common');
  const to = useTranslations('conversations.objection');
  const format = useFormatter();
  const analysed = report.methodology.name !== '';
  const asked = (wanted: string) =>
    report.questions.filter((q) => q.counted && q.role === 'rep' && q.class === wanted).length;
  const open = asked('open');
  const talk = report.talk_ratio.rep;
  const { longest_monologue: monologue, patience_ms } = report;
  const { wpm } = report.sides.rep;
  const step = report.moments.findLast(({ type }) => type === 'next_step');
  const kinds = [...new Set(report.objections.map(({ type }) => type))];
  const pace = bandsOf(report.lang).pace_wpm;
  const figure = (label: string, value: string | null, basis: ReactNode, href?: string) => (
    <Stat label={label} value={value} missing={tc('not_measured')} basis={basis} href={href} />
  );
  return (
    <div className="grid grid-cols-2 gap-3 xl:grid-cols-4">
      <Stat
        label={tc('figures.talk_ratio')}
        value={talk === null ? null : format.number(talk, { style: 'percent', maximumFractionDigits: 0 })}
        missing={tc('not_measured')}
        help={<FigureHelp figure="talk_ratio" />}
        beside={talk === null ? null : <BandBadge figure="talk_ratio" value={talk} />}
        trend={talk === null ? null : <SplitBar rep={talk} band />}
        basis={t('talk_basis', {
          rep: clockTime(report.sides.rep.talk_ms),
          customer: clockTime(report.sides.customer.talk_ms),
        })}
        href="#talk"
      />
      <Stat
        label={tc('figures.questions_open')}
        value={format.number(open)}
        help={<FigureHelp figure="questions_open" />}
        beside={<BandBadge figure="questions_open" value={open} />}
        basis={t('questions_basis', { specific: asked('specific'), closed: asked('closed') })}
        href="?mark=question#transcript"
      />
      <Stat
        label={tc('figures.longest_monologue_ms')}
        value={monologue === null ? null : clockTime(monologue.ms)}
        missing={tc('not_measured')}
        help={<FigureHelp figure="longest_monologue_ms" />}
        beside={monologue === null ? null : <BandBadge figure="longest_monologue_ms" value={monologue.ms} />}
        basis={monologue === null ? null : t('monologue_basis', { time: clockTime(monologue.t) })}
        href="#monologue"
      />
      <Stat
        label={t('next_step')}
        value={null}
        missing={analysed ? undefined : t('not_analysed')}
        beside={analysed ? <NextStepBadge grade={report.next_step} /> : null}
        basis={
          step === undefined ? (
            t(report.next_step === 'none' ? 'no_step' : 'step_at_end')
          ) : (
            <span className="line-clamp-2">“{step.text}”</span>
          )
        }
        href="#next-step"
      />
      {figure(
        t('story'),
        talk === null ? null : clockTime(report.longest_customer_story_ms),
        t('story_basis'),
        `#${story_turn ?? 'transcript'}`,
      )}
      {figure(
        t('pace'),
        wpm === null ? null : tc('wpm', { value: format.number(wpm, { maximumFractionDigits: 0 }) }),
        t('pace_basis', { min: pace.min, max: pace.max }),
        report.measures === undefined ? '#talk' : '#measures',
      )}
      {figure(
        t('patience'),
        patience_ms === null ? null : `${format.number(patience_ms / 1000, { maximumFractionDigits: 1 })} s`,
        t('patience_basis'),
        '#transcript',
      )}
      {figure(
        t('objections'),
        analysed ? format.number(report.objections.length) : null,
        kinds.length === 0 ? t('no_objections') : kinds.map((kind) => to(kind)).join(', '),
        analysed && report.objections.length > 0 ? '?mark=objection#transcript' : undefined,
      )}
    </div>
  );
}
