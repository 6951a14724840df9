import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FocusLine } from '@/app/_components/coaching/focus-line';
import { RecentFigures } from '@/app/_components/coaching/recent-figures';
import { SummaryCard } from '@/app/_components/coaching/summary-card';
import { ConversationLines } from '@/app/_components/conversations/conversation-lines';
import { Button } from '@/app/_components/ui/button';
import { Card, CardHeader } from '@/app/_components/ui/card';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import { overviewPerson } from '@/lib/domain/coaching/overview-person';
import { getSummary } from '@/lib/domain/coaching-summary/get-summary';
import { listConversations } from '@/lib/domain/conversations/list-conversations';
import { personOf } from '@/lib/domain/ctx';
import { AppError } from '@/lib/errors/app-error';
import { may } from '@/lib/permissions/permissions';

const RECENT = 6;

interface PersonPageProps {
  params: Promise<{ company_slug: string; id: string }>;
}

/** Read once for title and page; whom the actor does not coach does not exist. */
const readPerson = cache(async (company_slug: string, id: string) => {
  const ctx = await pageCtx(company_slug);
  try {
    return await overviewPerson({ ctx, input: { id } });
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'not_found') notFound();
    throw thrown;
  }
});

export async function generateMetadata({ params }: PersonPageProps): Promise<Metadata> {
  const { company_slug, id } = await params;
  return { title: (await readPerson(company_slug, id)).person.name };
}

/** Somebody as whoever coaches them sees them: figures, what their calls say about how they sell, and the calls. */
export default async function PersonPage({ params }: PersonPageProps) {
  const { company_slug, id } = await params;
  const ctx = await pageCtx(company_slug);
  const overview = await readPerson(company_slug, id);
  const [state, recent] = await Promise.all([
    getSummary({ ctx, input: { id } }),
    listConversations({ ctx, input: { user_id: id, page_size: RECENT } }),
  ]);
  const t = await getTranslations('coaching.person');
  const tc = await getTranslations('common');
  const coaches = may(personOf(ctx).role, 'squads.read');
  return (
    <>
      <PageHeader
        {...(coaches && { back: { href: `/${company_slug}/squads`, label: t('back') } })}
        title={overview.person.name}
        description={overview.squads.join(' · ')}
        actions={<FocusLine review={overview} company_slug={company_slug} />}
      />
      <div className="grid grid-cols-1 gap-6">
        <RecentFigures
          trend={overview.trend}
          weeks={overview.weeks}
          company_slug={company_slug}
          whose={{ user_id: overview.person.id }}
        />
        <SummaryCard state={state} company_slug={company_slug} />
        <Card aria-labelledby="recent-title">
          <CardHeader
            id="recent-title"
            title={t('recent')}
            action={
              recent.total === 0 ? null : (
                <Button asChild size="sm">
                  <Link href={`/${company_slug}/conversations?user_id=${id}`}>{tc('see_all')}</Link>
                </Button>
              )
            }
          />
          {recent.total === 0 ? (
            <p className="px-4 pb-4 text-ink-3">{t('no_recent')}</p>
          ) : (
            <div className="border-t">
              <ConversationLines conversations={recent.data} company_slug={company_slug} />
            </div>
          )}
        </Card>
      </div>
    </>
  );
}
