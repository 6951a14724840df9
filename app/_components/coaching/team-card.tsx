import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { PersonReview } from '@/lib/domain/coaching/person-review';
import { useFigureText } from '../format/use-figure-text';
import { Avatar } from '../ui/avatar';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card, CardHeader } from '../ui/card';
import { callHref } from './calls-href';
import { PersonLink } from './person-link';

/** Who needs coaching, with what, and the call that shows it. */
export function TeamCard({
  reviews,
  company_slug,
}: {
  reviews: readonly PersonReview[];
  company_slug: string;
}) {
  const t = useTranslations('home');
  const tf = useTranslations('common');
  const text = useFigureText();
  return (
    <Card aria-labelledby="team-title">
      <CardHeader
        id="team-title"
        title={t('team')}
        description={t('team_hint')}
        action={
          <Button asChild size="sm">
            <Link href={`/${company_slug}/squads`}>{t('team_all')}</Link>
          </Button>
        }
      />
      <ul className="divide-y divide-line border-t">
        {reviews.map(({ person, focus }) =>
          focus === null ? null : (
            <li key={person.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
              <span className="flex min-w-44 items-center gap-2.5">
                <Avatar name={person.name} />
                <PersonLink person={person} company_slug={company_slug} />
              </span>
              <span className="flex min-w-56 grow flex-wrap items-center gap-x-3 gap-y-1">
                <Badge tone="warn">{tf(`focus.${focus.rule.key}.badge`)}</Badge>
                <span className="text-ink-2">
                  {tf(`figures.${focus.rule.figure}`)} {text.value(focus.rule.figure, focus.value)}
                  <span className="text-ink-3"> · {tf('band', { band: text.band(focus.rule.figure) })}</span>
                </span>
              </span>
              {focus.call === null ? null : (
                <Link
                  href={callHref(company_slug, focus.call.id, focus.rule.anchor)}
                  className="text-accent-ink underline-offset-2 hover:underline"
                  aria-label={`${t('open_call')}: ${focus.call.title ?? person.name}`}
                >
                  {t('open_call')}
                </Link>
              )}
            </li>
          ),
        )}
      </ul>
    </Card>
  );
}
