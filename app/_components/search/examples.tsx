import { MessageCircleQuestionMark } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Card, CardBody, CardHeader } from '../ui/card';

const EXAMPLES = ['price', 'competitor', 'integration', 'deals'] as const;

/** Questions to begin with. */
export function Examples({ company_slug }: { company_slug: string }) {
  const t = useTranslations('search');
  return (
    <Card>
      <CardHeader title={t('examples')} />
      <CardBody>
        <ul className="grid gap-2">
          {EXAMPLES.map((example) => (
            <li key={example}>
              <Link
                href={`/${company_slug}/search?${new URLSearchParams({ q: t(`example.${example}`) })}`}
                prefetch={false}
                className="flex items-center gap-2.5 rounded-md border border-line px-3 py-2.5 hover:bg-sunken"
              >
                <MessageCircleQuestionMark aria-hidden className="size-4 shrink-0 text-ink-3" />
                {t(`example.${example}`)}
              </Link>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}
