import { useFormatter, useTranslations } from 'next-intl';
import type { CoachReport, Measures } from '@/lib/contracts/coach-report';
import { bandsOf } from '@/lib/domain/meetings/bands';
import { Badge, type BadgeTone } from '../../ui/badge';
import { cn } from '../../ui/cn';
import { MeasureValue } from './measure-value';
import { PaceGauge } from './pace-gauge';

type Pace = Measures['pace'][number];

/** How many voices are shown: those who spoke most. */
const VOICES = 6;
const TONES: Record<NonNullable<Pace['band']>, BadgeTone> = {
  calm: 'neutral',
  good: 'good',
  fast: 'warn',
  too_fast: 'bad',
};

/** Each voice's pace on the bands of the call's language; the rep's also against their own usual pace. */
export function PacePart({ report, pace }: { report: CoachReport; pace: readonly Pace[] }) {
  const t = useTranslations('conversations.measures');
  const talk = new Map(report.speakers.map(({ key, talk_ms }) => [key, talk_ms]));
  const voices = pace
    .toSorted(
      (a, b) =>
        Number(b.role === 'rep') - Number(a.role === 'rep') ||
        (talk.get(b.speaker) ?? 0) - (talk.get(a.speaker) ?? 0),
    )
    .slice(0, VOICES);
  return (
    <section aria-labelledby="pace-title" className="grid content-start gap-3">
      <h3 id="pace-title" className="text-sm font-medium text-ink-2">
        {t('pace.label')}
      </h3>
      <ul className="grid gap-4">
        {voices.map((voice) => (
          <Voice key={voice.speaker} report={report} pace={voice} />
        ))}
      </ul>
    </section>
  );
}

function Voice({ report, pace }: { report: CoachReport; pace: Pace }) {
  const t = useTranslations('conversations.measures');
  const tc = useTranslations('common');
  const format = useFormatter();
  const { wpm, baseline_wpm, above_baseline_wpm: above, role } = pace;
  const name = report.speakers.find(({ key }) => key === pace.speaker)?.name ?? tc(role);
  const bands = bandsOf(report.lang).pace_wpm;
  const round = (value: number) => format.number(value, { maximumFractionDigits: 0 });
  const compared =
    above === null || baseline_wpm === null
      ? null
      : t(Math.round(above) === 0 ? 'pace.as_usual' : above > 0 ? 'pace.above' : 'pace.below', {
          difference: round(Math.abs(above)),
          usual: round(baseline_wpm),
        });
  const method =
    wpm === null
      ? t('missing.little_speech')
      : `${t('pace.method', { min: bands.min, max: bands.max, alert: bands.alert })} ${tc('source', { source: bands.source })}`;
  return (
    <li>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <p className="flex min-w-0 items-center gap-1.5">
          <span
            aria-hidden
            className={cn('h-3 w-1 shrink-0 rounded-full', role === 'rep' ? 'bg-rep' : 'bg-customer')}
          />
          <span className="truncate">{name}</span>
          {pace.band === null ? null : <Badge tone={TONES[pace.band]}>{t(`pace.band.${pace.band}`)}</Badge>}
        </p>
        <MeasureValue
          label={t('pace.of', { name })}
          value={wpm === null ? null : tc('wpm', { value: round(wpm) })}
          basis={{ method, lines: [] }}
        />
      </div>
      {wpm === null ? null : <PaceGauge wpm={wpm} baseline_wpm={baseline_wpm} band={bands} />}
      {compared === null ? null : <p className="text-xs text-ink-3">{compared}</p>}
    </li>
  );
}
