import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTimeZone, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { Notice } from '@/app/_components/ui/notice';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import { momentAt } from '@/lib/clock/company-day';
import { personOf } from '@/lib/domain/ctx';
import { dlqStats } from '@/lib/domain/events/dlq-stats';
import { previewReplay } from '@/lib/domain/events/replay-events';
import { may } from '@/lib/permissions/permissions';
import { SettingsTabs } from '../../settings-tabs';
import { EventTabs } from '../event-tabs';
import { localMomentSchema } from '../period';
import { PeriodForm } from './period-form';
import { ReplayRun } from './replay-run';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hub.events.tabs'))('replay') };
}

/** The period as the form sends it. */
const askedSchema = z.object({
  from: localMomentSchema,
  to: localMomentSchema,
  provider: z.string().max(40).optional(),
});

interface ReplayPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Chooses a period, says how many events it holds, and processes them once more; for directors. */
export default async function ReplayPage({ params, searchParams }: ReplayPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const { role } = personOf(ctx);
  if (!may(role, 'events.write')) notFound();
  const t = await getTranslations('hub.events');
  const settings = await getTranslations('settings');
  const given = await searchParams;
  const asked = askedSchema.safeParse(given).data;
  const { dead } = await dlqStats({ ctx });
  const period = asked === undefined ? null : periodOf(asked, await getTimeZone());
  const sound = period !== null && period.from < period.to;
  return (
    <>
      <PageHeader title={settings('title')} />
      <SettingsTabs slug={company_slug} current="events" />
      <div className="grid gap-4">
        <EventTabs slug={company_slug} current="replay" dead={dead} acts />
        <Card>
          <CardHeader title={t('replay.title')} description={t('replay.hint')} />
          <CardBody className="grid gap-4">
            <PeriodForm from={asked?.from} to={asked?.to} provider={asked?.provider} />
            {given.from !== undefined && !sound ? <Notice tone="bad">{t('replay.bad_period')}</Notice> : null}
            {sound ? (
              <ReplayRun
                key={JSON.stringify(period)}
                period={period}
                preview={await previewReplay({ ctx, input: period })}
              />
            ) : null}
          </CardBody>
        </Card>
      </div>
    </>
  );
}

function periodOf({ from, to, provider }: z.infer<typeof askedSchema>, timezone: string) {
  return {
    from: momentAt(from, timezone).toISOString(),
    to: momentAt(to, timezone).toISOString(),
    ...(provider === undefined || provider === '' ? {} : { provider }),
  };
}
