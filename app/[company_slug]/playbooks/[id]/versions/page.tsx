import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { diffPlaybooks } from '@/app/_components/playbooks/diff-playbooks';
import { DiffView } from '@/app/_components/playbooks/diff-view';
import { RestoreButton } from '@/app/_components/playbooks/restore-button';
import { VersionList } from '@/app/_components/playbooks/version-list';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import { getPlaybook } from '@/lib/domain/playbooks/get-playbook';
import { getVersion, listVersions } from '@/lib/domain/playbooks/list-versions';
import { mayWrite } from '@/lib/domain/playbooks/require-writable';
import { AppError } from '@/lib/errors/app-error';

interface VersionsPageProps {
  params: Promise<{ company_slug: string; id: string }>;
  searchParams: Promise<{ version?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('playbooks.versions'))('list') };
}

/** All versions of a playbook, what each one changed, and the way back. */
export default async function VersionsPage({ params, searchParams }: VersionsPageProps) {
  const { company_slug, id } = await params;
  const ctx = await pageCtx(company_slug);
  const t = await getTranslations('playbooks.versions');
  const { playbook, versions } = await read(ctx, id);
  const asked = Number((await searchParams).version);
  const shown = versions.find(({ version }) => version === asked) ?? versions[0];
  if (shown === undefined) notFound();
  const before = versions.find(({ version }) => version < shown.version);
  const after = await getVersion({ ctx, input: { id, version: shown.version } });
  const diff =
    before === undefined
      ? null
      : diffPlaybooks(await getVersion({ ctx, input: { id, version: before.version } }), after);
  return (
    <>
      <PageHeader
        back={{ href: `/${company_slug}/playbooks/${id}`, label: playbook.name }}
        title={t('title', { name: playbook.name })}
        description={t('description')}
      />
      <div className="grid items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <VersionList
          versions={versions}
          shown={shown.version}
          path={`/${company_slug}/playbooks/${id}/versions`}
        />
        <Card aria-labelledby="compare-title">
          <CardHeader
            id="compare-title"
            title={t('compare', { version: shown.version })}
            action={
              shown.current || !mayWrite(ctx, playbook.squad?.id ?? null) ? null : (
                <RestoreButton id={id} version={shown.version} current={playbook.version} />
              )
            }
          />
          <CardBody>
            {diff === null ? <p className="text-ink-2">{t('first')}</p> : <DiffView diff={diff} />}
          </CardBody>
        </Card>
      </div>
    </>
  );
}

async function read(ctx: Awaited<ReturnType<typeof pageCtx>>, id: string) {
  try {
    const [playbook, { versions }] = await Promise.all([
      getPlaybook({ ctx, input: { id } }),
      listVersions({ ctx, input: { id } }),
    ]);
    return { playbook, versions };
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'not_found') notFound();
    throw thrown;
  }
}
