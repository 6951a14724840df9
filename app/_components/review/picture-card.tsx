import { useFormatter, useTranslations } from 'next-intl';
import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { ConversationDetail } from '@/lib/contracts/conversations';
import { Card, CardBody, CardHeader } from '../ui/card';
import { KeyMoments } from './analysis/key-moments';
import { CallPicture } from './call-picture';
import { MarkSign } from './mark-sign';
import { MARK_KINDS, type Mark } from './marks';
import { MomentsTable } from './moments-table';
import { pictureLanes } from './picture-lanes';

interface PictureCardProps {
  transcript: NonNullable<ConversationDetail['transcript']>;
  report: NonNullable<ConversationDetail['report']>;
  marks: readonly Mark[];
  /** The company's own methodology, where it has one. */
  own: ConversationDetail['custom_methodology'];
  analysis: ConversationAnalysis | null;
}

/** The call as a picture, with its legend and a table of the same. */
export function PictureCard({ transcript, report, marks, own, analysis }: PictureCardProps) {
  const t = useTranslations('conversations');
  const tc = useTranslations('common');
  const format = useFormatter();
  const lanes = pictureLanes(transcript, report, marks, {
    rep: tc('rep'),
    customer: tc('customer'),
    share: (share) => format.number(share, { style: 'percent', maximumFractionDigits: 0 }),
  });
  const { longest_monologue } = report;
  const lane = lanes.find(({ turns }) => turns.some(({ id }) => id === longest_monologue?.turn));
  const kinds = MARK_KINDS.filter((kind) => marks.some((mark) => mark.kind === kind));
  return (
    <Card id="talk" aria-labelledby="picture-title" className="target-line">
      <CardHeader
        id="picture-title"
        title={t('picture.title')}
        action={
          <ul className="flex flex-wrap gap-x-3 gap-y-1 text-xs text-ink-2">
            {kinds.map((kind) => (
              <li key={kind} className="flex items-center gap-1.5">
                <svg width="10" height="10" aria-hidden="true">
                  <MarkSign kind={kind} />
                </svg>
                {t(`mark.${kind}`)}
              </li>
            ))}
          </ul>
        }
      />
      <CardBody className="pb-2">
        <CallPicture
          lanes={lanes}
          duration_ms={report.duration_ms}
          pins={analysis?.key_moments ?? []}
          monologue={
            longest_monologue === null || lane === undefined ? null : { ...longest_monologue, lane: lane.key }
          }
        />
      </CardBody>
      {analysis === null ? null : <KeyMoments analysis={analysis} />}
      <MomentsTable marks={marks} methodology={report.methodology.name} own={own} />
    </Card>
  );
}
