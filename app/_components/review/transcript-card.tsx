import { useTranslations } from 'next-intl';
import type { ConversationDetail } from '@/lib/contracts/conversations';
import { Card, CardHeader } from '../ui/card';
import { turnAnchors } from './anchors';
import { MARK_KINDS, type Mark, type MarkKind } from './marks';
import { TranscriptFilter } from './transcript-filter';
import { TurnItem } from './turn-item';
import { useMarkLabel } from './use-mark-label';

interface TranscriptCardProps {
  transcript: NonNullable<ConversationDetail['transcript']>;
  report: NonNullable<ConversationDetail['report']>;
  marks: readonly Mark[];
  /** The company's own methodology, where it has one. */
  own: ConversationDetail['custom_methodology'];
}

/** What was said, with what the coach found in it. */
export function TranscriptCard({ transcript, report, marks, own }: TranscriptCardProps) {
  const t = useTranslations('conversations');
  const tc = useTranslations('common');
  const label = useMarkLabel(report.methodology.name, own);
  const anchors = turnAnchors(transcript, report);
  const turns = transcript.turns.filter(({ words }) => words > 0);
  const people = new Map(transcript.participants.map((person) => [person.key, person]));
  const counts = Object.fromEntries(
    MARK_KINDS.map((kind) => [kind, new Set(marks.filter((m) => m.kind === kind).map((m) => m.turn)).size]),
  ) as Record<MarkKind, number>;
  return (
    <Card id="transcript" aria-labelledby="transcript-title">
      <CardHeader id="transcript-title" title={t('transcript.title')} description={t('transcript.hint')} />
      <TranscriptFilter counts={counts}>
        <ol className="pb-4">
          {turns.map((turn, index) => {
            const speaker = people.get(turn.speaker);
            return (
              <TurnItem
                key={turn.id}
                turn={turn}
                speaker={speaker}
                with_name={turns[index - 1]?.speaker !== turn.speaker}
                marks={marks.filter((mark) => mark.turn === turn.id)}
                anchors={anchors.get(turn.id) ?? []}
                side_label={tc(speaker?.role ?? 'customer')}
                label={label}
              />
            );
          })}
        </ol>
      </TranscriptFilter>
    </Card>
  );
}
