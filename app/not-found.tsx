import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from './_components/ui/button';
import { EmptyState } from './_components/ui/empty-state';

export default function NotFound() {
  const t = useTranslations('common.not_found');
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <EmptyState
        icon={SearchX}
        title={t('title')}
        action={
          <Button asChild variant="primary">
            <Link href="/">{t('home')}</Link>
          </Button>
        }
      >
        {t('body')}
      </EmptyState>
    </main>
  );
}
