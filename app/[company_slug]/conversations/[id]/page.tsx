import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { StatusBadge } from '@/app/_components/conversations/status-badge';
import { spokenTime } from '@/app/_components/format/clock-time';
import { Review } from '@/app/_components/review/review';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import { dayOf } from '@/lib/clock/company-day';
import type { ConversationDetail } from '@/lib/contracts/conversations';
import { getConversationUsage } from '@/lib/domain/ai-usage/get-conversation-usage';
import { getAnalysis } from '@/lib/domain/analysis/get-analysis';
import { saidIn } from '@/lib/domain/analysis/rules/said-in';
import { listComments } from '@/lib/domain/comments/list-comments';
import { getConversation } from '@/lib/domain/conversations/get-conversation';
import { personOf } from '@/lib/domain/ctx';
import { getMe } from '@/lib/domain/profile/get-me';
import { listTasks } from '@/lib/domain/tasks/list-tasks';
import { AppError } from '@/lib/errors/app-error';
import { may } from '@/lib/permissions/permissions';

interface ConversationPageProps {
  params: Promise<{ company_slug: string; id: string }>;
}

/** Read once for title and page; what the actor may not see does not exist. */
const readConversation = cache(async (company_slug: string, id: string): Promise<ConversationDetail> => {
  const ctx = await pageCtx(company_slug);
  try {
    return await getConversation({ ctx, input: { id } });
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'not_found') notFound();
    throw thrown;
  }
});

const titleOf = ({ title, lead, user }: ConversationDetail) => title ?? lead?.name ?? user.name;

export async function generateMetadata({ params }: ConversationPageProps): Promise<Metadata> {
  const { company_slug, id } = await params;
  return { title: titleOf(await readConversation(company_slug, id)) };
}

export default async function ConversationPage({ params }: ConversationPageProps) {
  const { company_slug, id } = await params;
  const ctx = await pageCtx(company_slug);
  const conversation = await readConversation(company_slug, id);
  const { role, locale } = personOf(ctx);
  const [state, comments, tasks, usage, me] = await Promise.all([
    getAnalysis({ ctx, input: { id } }),
    listComments({ ctx, input: { conversation_id: id } }),
    listTasks({ ctx, input: { conversation_id: id, status: 'all', page_size: 100 } }),
    may(role, 'ai_costs.read') ? getConversationUsage({ ctx, input: { id } }) : null,
    getMe({ ctx }),
  ]);
  const { user } = conversation;
  const owners = user.id === me.id ? [user] : [user, { id: me.id, name: me.name }];
  const t = await getTranslations('conversations');
  const format = await getFormatter();
  const facts = [
    conversation.user.name,
    format.dateTime(new Date(conversation.conversation_date), { dateStyle: 'long', timeStyle: 'short' }),
    conversation.duration_seconds === null ? null : spokenTime(conversation.duration_seconds * 1000),
  ];
  return (
    <>
      <PageHeader
        back={{ href: `/${company_slug}/conversations`, label: t('title') }}
        title={
          <span className="flex flex-wrap items-center gap-2.5">
            {titleOf(conversation)}
            <StatusBadge status={conversation.status} />
          </span>
        }
        description={facts.filter(Boolean).join(' · ')}
      />
      <Review
        conversation={conversation}
        state={{ ...state, analysis: state.analysis && saidIn(state.analysis, locale) }}
        comments={comments}
        tasks={tasks.data}
        usage={usage}
        owners={owners}
        today={dayOf(ctx.clock.now(), me.company?.timezone ?? 'UTC')}
        editable={may(role, 'conversations.write')}
      />
    </>
  );
}
