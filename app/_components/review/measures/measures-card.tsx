import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Basis, CoachReport, Measures } from '@/lib/contracts/coach-report';
import type { ConversationDetail, Transcript } from '@/lib/contracts/conversations';
import { clockTime } from '../../format/clock-time';
import { Card, CardHeader } from '../../ui/card';
import { basisLines, type CallMeasure, missingReason } from './basis';
import { type MeasureBasis, MeasureValue } from './measure-value';
import { PacePart } from './pace-part';
import { PositionTrack } from './position-track';
import { SideCounts } from './side-counts';

interface MeasuresCardProps {
  conversation: ConversationDetail;
  report: CoachReport;
  measures: Measures;
  transcript: Transcript;
}

type Counted = 'interruptions' | 'backchannels';
type First = 'first_pricing' | 'first_competitor';

/** The further figures of a call, each a door to the lines or the method that it rests on. */
export function MeasuresCard({ conversation, report, measures, transcript }: MeasuresCardProps) {
  const t = useTranslations('conversations.measures');
  const format = useFormatter();
  const asked = report.questions.filter(({ role, counted }) => role === 'rep' && counted).length;
  const basisOf = (measure: CallMeasure, basis: Basis): MeasureBasis => {
    if (basis.method === 'unmeasured')
      return { method: t(`missing.${missingReason(measure, conversation, report)}`), lines: [] };
    const absent = measure === 'agenda_set' ? 'agenda_set.absent' : 'absent';
    const method = t(basis.method === 'absent' ? absent : `${measure}.method`);
    return { method, lines: basisLines(basis, transcript) };
  };
  const counts = (measure: Counted) => {
    const { rep, customer } = measures[measure];
    const one = ({ value, basis }: typeof rep) => ({ value, basis: basisOf(measure, basis) });
    return <SideCounts label={t(`${measure}.label`)} counts={{ rep: one(rep), customer: one(customer) }} />;
  };
  const first = (measure: First) => {
    const { value, basis } = measures[measure];
    const absent = basis.method === 'absent';
    const place =
      value === null
        ? null
        : t('at_share', {
            share: format.number(value, { style: 'percent', maximumFractionDigits: 0 }),
            time: clockTime(value * report.duration_ms),
          });
    return (
      <Row
        label={t(`${measure}.label`)}
        value={absent ? t('not_said') : place}
        quiet={absent}
        basis={basisOf(measure, basis)}
      >
        <PositionTrack share={value} />
      </Row>
    );
  };
  const { engaging_questions: engaging, questions_per_hour: rate, agenda_set: agenda } = measures;
  return (
    <Card id="measures" aria-labelledby="measures-title" className="target-line">
      <CardHeader id="measures-title" title={t('title')} description={t('hint')} />
      <div className="grid gap-x-10 gap-y-6 px-4 pb-5 md:grid-cols-2 xl:grid-cols-3">
        <PacePart report={report} pace={measures.pace} />
        <div className="grid content-start gap-5">
          {counts('interruptions')}
          {counts('backchannels')}
        </div>
        <div className="grid content-start gap-4 md:max-xl:col-span-2 md:max-xl:grid-cols-2 md:max-xl:gap-x-10">
          <Row
            label={t('engaging_questions.label')}
            value={engaging.value === null ? null : t('of_all', { count: engaging.value, all: asked })}
            basis={basisOf('engaging_questions', engaging.basis)}
          >
            <ShareBar share={asked === 0 || engaging.value === null ? 0 : engaging.value / asked} />
          </Row>
          <Row
            label={t('questions_per_hour.label')}
            value={rate.value === null ? null : format.number(rate.value, { maximumFractionDigits: 0 })}
            basis={basisOf('questions_per_hour', rate.basis)}
          />
          <Row
            label={t('agenda_set.label')}
            value={agenda.value === null ? null : t(agenda.value ? 'agenda_set.yes' : 'agenda_set.no')}
            quiet={agenda.value === false}
            basis={basisOf('agenda_set', agenda.basis)}
          />
          {first('first_pricing')}
          {first('first_competitor')}
        </div>
      </div>
    </Card>
  );
}

interface RowProps {
  label: string;
  value: string | null;
  basis: MeasureBasis;
  quiet?: boolean;
  children?: ReactNode;
}

function Row({ label, value, basis, quiet = false, children }: RowProps) {
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h3 className="text-sm font-medium text-ink-2">{label}</h3>
        <MeasureValue label={label} value={value} basis={basis} quiet={quiet} />
      </div>
      {value === null ? null : children}
    </div>
  );
}

function ShareBar({ share }: { share: number }) {
  return (
    <div aria-hidden className="mt-1 h-2 rounded-full bg-sunken">
      <div className="h-2 rounded-full bg-rep" style={{ width: `${share * 100}%` }} />
    </div>
  );
}
