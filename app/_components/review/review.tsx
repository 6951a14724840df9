import { MessageSquareOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ConversationAiUsage } from '@/lib/contracts/ai';
import type { AnalysisState } from '@/lib/contracts/analysis';
import type { CommentView } from '@/lib/contracts/comments';
import type { ConversationDetail } from '@/lib/contracts/conversations';
import type { TaskView } from '@/lib/contracts/tasks';
import type { TaskOwner } from '../tasks/task-form';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { AiCostCard } from './ai-cost-card';
import { AnalysisCards } from './analysis/analysis-cards';
import { SummaryCard } from './analysis/summary-card';
import { storyTurn } from './anchors';
import { CallCard } from './call-card';
import { CallFigures } from './call-figures';
import { CommentsCard } from './comments/comments-card';
import { CommentsProvider } from './comments/use-comments';
import { FactsCard } from './facts-card';
import { LanguageDoubt } from './language-doubt';
import { marksOf } from './marks';
import { MeasuresCard } from './measures/measures-card';
import { MethodologyCard } from './methodology-card';
import { NotesCard } from './notes-card';
import { PictureCard } from './picture-card';
import { RefreshWhileOpen } from './refresh-while-open';
import { reviewedMethodology } from './reviewed-methodology';
import { TranscriptCard } from './transcript-card';

interface ReviewProps {
  conversation: ConversationDetail;
  state: AnalysisState;
  tasks: readonly TaskView[];
  comments: readonly CommentView[];
  /** Who may get a task: the rep first, then the reader when it is somebody else. */
  owners: readonly TaskOwner[];
  /** What models cost for it; null for whom that is none of their business. */
  usage: ConversationAiUsage | null;
  /** The company's day. */
  today: string;
  /** Whether this reader may change notes, tasks and comments. */
  editable: boolean;
}

const LIVE_EVERY_MS = 10_000;
const PROCESSING_EVERY_MS = 4_000;

/** A conversation after (or during) the call: picture, figures, evidence, notes and transcript. */
export function Review(props: ReviewProps) {
  const { conversation, state, comments, editable } = props;
  const t = useTranslations('conversations');
  const { status, transcript, report, notes, custom_methodology: own } = conversation;
  const nothing = emptyReason(conversation);
  const words = transcript?.turns.some((turn) => turn.words > 0) ?? false;
  const marks = report === null || transcript === null ? [] : marksOf(report, transcript);
  const names = new Map(transcript?.participants.map(({ key, name }) => [key, name]));
  const { analysis } = state;
  const changeable = editable && conversation.consent !== 'refused';
  const duration_ms = report?.duration_ms ?? (conversation.duration_seconds ?? 0) * 1000;
  return (
    <CommentsProvider conversation_id={conversation.id} comments={comments} editable={changeable}>
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
            {status !== 'ready' || state.state === 'off' ? null : (
              <SummaryCard state={state} names={names} editable={changeable} />
            )}
            <PictureCard
              transcript={transcript}
              report={report}
              marks={marks}
              own={own}
              analysis={analysis}
            />
            {status === 'ready' ? <AnalysisCards {...props} names={names} editable={changeable} /> : null}
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
                methodology={reviewedMethodology(report, analysis)}
                analysis={analysis}
                own={own}
                participants={transcript?.participants ?? []}
              />
            )}
            <CommentsCard turns={transcript?.turns.map(({ id, start_ms }) => ({ id, start_ms })) ?? []} />
            <NotesCard
              conversation_id={conversation.id}
              notes={notes}
              duration_ms={duration_ms}
              editable={changeable}
            />
            {conversation.call === null ? null : <CallCard id={conversation.id} call={conversation.call} />}
            <FactsCard conversation={conversation} editable={editable} />
            {props.usage === null ? null : <AiCostCard usage={props.usage} />}
          </div>
          {report === null || transcript === null || !words ? null : (
            <TranscriptCard transcript={transcript} report={report} marks={marks} own={own} />
          )}
        </div>
      </div>
    </CommentsProvider>
  );
}

/** Why there are no words: refused, a telephone call without a transcript, told by the CRM, or captions that were off. */
function emptyReason({
  consent,
  call,
  from_crm,
}: ConversationDetail): 'refused' | 'no_transcript' | 'from_crm' | 'no_words' {
  if (consent === 'refused') return 'refused';
  if (call !== null) return 'no_transcript';
  return from_crm ? 'from_crm' : 'no_words';
}
