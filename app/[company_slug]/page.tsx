import { MonitorUp } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { OwnReview } from '@/app/_components/coaching/own-review';
import { RankingCard } from '@/app/_components/coaching/ranking-card';
import { SummaryCard } from '@/app/_components/coaching/summary-card';
import { TeamCard } from '@/app/_components/coaching/team-card';
import { ConversationLines } from '@/app/_components/conversations/conversation-lines';
import { TasksCard } from '@/app/_components/tasks/tasks-card';
import { Button } from '@/app/_components/ui/button';
import { Card, CardHeader } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageAccount, pageCtx } from '@/lib/auth/page-ctx';
import { dayOf } from '@/lib/clock/company-day';
import { repHome } from '@/lib/domain/coaching/rep-home';
import { teamFocus } from '@/lib/domain/coaching/team-focus';
import { getSummary } from '@/lib/domain/coaching-summary/get-summary';
import { listConversations } from '@/lib/domain/conversations/list-conversations';
import { getMe } from '@/lib/domain/profile/get-me';
import { listTasks } from '@/lib/domain/tasks/list-tasks';
import { may } from '@/lib/permissions/permissions';

const RECENT = 6;
const TASKS = 6;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('home'))('title') };
}

export default async function HomePage({ params }: { params: Promise<{ company_slug: string }> }) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const { account } = await pageAccount();
  const t = await getTranslations('home');
  const tc = await getTranslations('common');
  const leads = may(account.role, 'squads.read');
  const writes = may(account.role, 'tasks.write');
  const [home, reviews, recent, me, tasks] = await Promise.all([
    repHome({ ctx }),
    leads ? teamFocus({ ctx, input: { limit: 5 } }) : [],
    listConversations({
      ctx,
      input: { page_size: RECENT, ...(leads ? {} : { user_id: account.user_id }) },
    }),
    getMe({ ctx }),
    writes ? listTasks({ ctx, input: { owner_id: account.user_id, page_size: TASKS } }) : null,
  ]);
  const own = home?.trend.weeks.some(({ calls }) => calls > 0) ? home : null;
  const summary = own === null ? null : await getSummary({ ctx, input: { id: own.person.id } });
  const own_tasks =
    tasks === null ? null : (
      <TasksCard
        tasks={tasks.data}
        total={tasks.total}
        company_slug={company_slug}
        today={dayOf(ctx.clock.now(), me.company?.timezone ?? 'UTC')}
        self={{ id: me.id, name: me.name }}
      />
    );
  return (
    <>
      <PageHeader title={t('hello', { name: account.name.split(' ')[0] ?? account.name })} />
      <div className="grid grid-cols-1 gap-6">
        {reviews.length > 0 ? <TeamCard reviews={reviews} company_slug={company_slug} /> : null}
        {own === null ? null : <OwnReview home={own} company_slug={company_slug} />}
        {summary === null ? null : <SummaryCard state={summary} company_slug={company_slug} />}
        {recent.total === 0 ? (
          <>
            <Card>
              <EmptyState
                icon={MonitorUp}
                title={t('empty.title')}
                action={
                  may(account.role, 'devices.write') ? (
                    <Button asChild variant="primary">
                      <Link href={`/${company_slug}/profile`}>{t('empty.action')}</Link>
                    </Button>
                  ) : undefined
                }
              >
                {t('empty.body')}
              </EmptyState>
            </Card>
            {tasks?.total ? own_tasks : null}
          </>
        ) : (
          <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] lg:has-[>:only-child]:grid-cols-1">
            <Card aria-labelledby="recent-title">
              <CardHeader
                id="recent-title"
                title={t('recent')}
                action={
                  <Button asChild size="sm">
                    <Link href={`/${company_slug}/conversations`}>{tc('see_all')}</Link>
                  </Button>
                }
              />
              <div className="border-t">
                <ConversationLines conversations={recent.data} company_slug={company_slug} with_rep={leads} />
              </div>
            </Card>
            <div className="grid gap-6">
              {own_tasks}
              {home?.ranking ? <RankingCard people={home.ranking} self_id={account.user_id} /> : null}
            </div>
          </div>
        )}
        <p className="text-xs text-ink-3">{t('disclaimer')}</p>
      </div>
    </>
  );
}
