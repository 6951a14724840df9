import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/app/_components/ui/empty-state';

export default function CompanyNotFound() {
  const t = useTranslations('common.not_found');
  return (
    <EmptyState icon={SearchX} title={t('title')}>
      {t('body')}
    </EmptyState>
  );
}
