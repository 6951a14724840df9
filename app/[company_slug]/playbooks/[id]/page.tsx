import { History } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PlaybookEditor } from '@/app/_components/playbooks/playbook-editor';
import { Button } from '@/app/_components/ui/button';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import { personOf } from '@/lib/domain/ctx';
import { getPlaybook } from '@/lib/domain/playbooks/get-playbook';
import { mayWrite } from '@/lib/domain/playbooks/require-writable';
import { squadChoices } from '@/lib/domain/squads/squad-choices';
import { AppError } from '@/lib/errors/app-error';
import { may, scopeOf } from '@/lib/permissions/permissions';

interface PlaybookPageProps {
  params: Promise<{ company_slug: string; id: string }>;
}

const readPlaybook = cache(async (company_slug: string, id: string) => {
  const ctx = await pageCtx(company_slug);
  try {
    return await getPlaybook({ ctx, input: { id } });
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'not_found') notFound();
    throw thrown;
  }
});

export async function generateMetadata({ params }: PlaybookPageProps): Promise<Metadata> {
  const { company_slug, id } = await params;
  return { title: (await readPlaybook(company_slug, id)).name };
}

export default async function PlaybookPage({ params }: PlaybookPageProps) {
  const { company_slug, id } = await params;
  const ctx = await pageCtx(company_slug);
  const { role } = personOf(ctx);
  const playbook = await readPlaybook(company_slug, id);
  const t = await getTranslations('playbooks');
  const format = await getFormatter();
  const squads = may(role, 'squads.read') ? await squadChoices({ ctx }) : [];
  const own = playbook.squad;
  const listed = own === null || squads.some((squad) => squad.id === own.id) ? squads : [own, ...squads];
  const time = format.dateTime(new Date(playbook.updated_at), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <PageHeader
        back={{ href: `/${company_slug}/playbooks`, label: t('title') }}
        title={playbook.name}
        description={[
          playbook.methodology,
          t('editor.version', { version: playbook.version }),
          t('editor.saved_at', { time }),
          playbook.description,
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <Button asChild>
            <Link href={`/${company_slug}/playbooks/${id}/versions`}>
              <History aria-hidden />
              {t('editor.versions')}
            </Link>
          </Button>
        }
      />
      <PlaybookEditor
        playbook={playbook}
        squads={listed}
        for_company={scopeOf(role, 'playbooks.write') === 'company'}
        editable={mayWrite(ctx, own?.id ?? null)}
      />
    </>
  );
}
