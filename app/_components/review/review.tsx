import { MessageSquareOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ConversationDetail } from '@/lib/contracts/conversations';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { storyTurn } from './anchors';
import { CallFigures } from './call-figures';
import { FactsCard } from './facts-card';
import { LanguageDoubt } from './language-doubt';
import { marksOf } from './marks';
import { MeasuresCard } from './measures/measures-card';
import { MethodologyCard } from './methodology-card';
import { NotesCard } from './notes-card';
import { PictureCard } from './picture-card';
import { RefreshWhileOpen } from './refresh-while-open';
import { TranscriptCard } from './transcript-card';

interface ReviewProps {
  conversation: ConversationDetail;
  /** Whether this reader may change notes. */
  editable: boolean;
}

const LIVE_EVERY_MS = 10_000;
const PROCESSING_EVERY_MS = 4_000;

/** A conversation after (or during) the call: picture, figures, evidence, notes and transcript. */
export function Review({ conversation, editable }: ReviewProps) {
  const t = useTranslations('conversations');
  const { status, transcript, report, notes, custom_methodology: own } = conversation;
  const nothing = conversation.consent === 'refused' ? 'refused' : 'no_words';
  const words = transcript?.turns.some((turn) => turn.words > 0) ?? false;
  const marks = report === null || transcript === null ? [] : marksOf(report, transcript);
  const duration_ms = report?.duration_ms ?? (conversation.duration_seconds ?? 0) * 1000;
  return (
    <div className="grid grid-cols-1 gap-4">
      {status === 'live' ? (
        <>
          <Notice title={t('live.title')}>{t('live.body')}</Notice>
          <RefreshWhileOpen every_ms={LIVE_EVERY_MS} />
        </>
      ) : null}
      {status === 'processing' ? (
        <>
          <Notice title={t('processing.title')}>{t('processing.body')}</Notice>
          <RefreshWhileOpen every_ms={PROCESSING_EVERY_MS} />
        </>
      ) : null}
      {report === null || transcript === null || !words ? (
        <Card>
          <EmptyState icon={MessageSquareOff} title={t(`${nothing}.title`)}>
            {t(`${nothing}.body`)}
          </EmptyState>
        </Card>
      ) : (
        <>
          <LanguageDoubt report={report} />
          <PictureCard transcript={transcript} report={report} marks={marks} own={own} />
          <CallFigures report={report} story_turn={storyTurn(transcript)} />
          {report.measures === undefined ? null : (
            <MeasuresCard
              conversation={conversation}
              report={report}
              measures={report.measures}
              transcript={transcript}
            />
          )}
        </>
      )}
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-4 xl:sticky xl:top-4 xl:order-2 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto">
          {report === null || report.methodology.name === '' ? null : (
            <MethodologyCard
              methodology={report.methodology}
              own={own}
              participants={transcript?.participants ?? []}
            />
          )}
          <NotesCard
            conversation_id={conversation.id}
            notes={notes}
            duration_ms={duration_ms}
            editable={editable && conversation.consent !== 'refused'}
          />
          <FactsCard conversation={conversation} />
        </div>
        {report === null || transcript === null || !words ? null : (
          <TranscriptCard transcript={transcript} report={report} marks={marks} own={own} />
        )}
      </div>
    </div>
  );
}
