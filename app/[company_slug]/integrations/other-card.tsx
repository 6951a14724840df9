import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import type { Other } from './catalogue';
import { ProviderMark } from './provider-mark';

/** What is set up elsewhere, with the way there, or what is still to come: said so, and without a button. */
export async function OtherCard({ slug, other }: { slug: string; other: Other }) {
  const t = await getTranslations('integrations');
  return (
    <li className="flex items-center gap-3 rounded-lg border border-line bg-surface p-4">
      <ProviderMark name={other.name} />
      <h3 className="min-w-0 grow font-semibold">{other.name}</h3>
      {other.path === undefined ? (
        <Badge>{t('soon')}</Badge>
      ) : (
        <Button asChild size="sm">
          <Link href={`/${slug}${other.path}`} aria-label={t('steps.set_up_what', { name: other.name })}>
            {t('steps.set_up')}
          </Link>
        </Button>
      )}
    </li>
  );
}
