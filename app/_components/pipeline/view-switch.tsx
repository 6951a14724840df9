import { Kanban, List } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Button } from '../ui/button';

/** Board or list, with the same filters. */
export async function ViewSwitch({
  current,
  hrefs,
}: {
  current: 'board' | 'list';
  hrefs: Record<'board' | 'list', string>;
}) {
  const t = await getTranslations('pipeline.deals.view');
  const views = [
    ['board', Kanban],
    ['list', List],
  ] as const;
  return (
    <nav aria-label={t('label')} className="flex gap-1">
      {views.map(([view, Icon]) => (
        <Button key={view} asChild variant={view === current ? 'secondary' : 'ghost'}>
          <Link href={hrefs[view]} scroll={false} aria-current={view === current ? 'page' : undefined}>
            <Icon aria-hidden />
            {t(view)}
          </Link>
        </Button>
      ))}
    </nav>
  );
}
