import { getTranslations } from 'next-intl/server';
import { Card } from '@/app/_components/ui/card';

const POINTS = ['token', 'session', 'key', 'errors', 'limits', 'idempotent'] as const;

/** What holds for every operation. */
export async function Basics() {
  const t = await getTranslations('developers');
  return (
    <Card className="p-4">
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
        {POINTS.map((point) => (
          <div key={point} className="contents">
            <dt className="font-medium">{t(`basics.${point}.title`)}</dt>
            <dd className="max-w-[72ch] text-ink-2">{t(`basics.${point}.text`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 border-t border-line pt-3">
        <a className="font-medium text-accent-ink underline" href="/api/v1/openapi.json">
          {t('document')}
        </a>
      </p>
    </Card>
  );
}
