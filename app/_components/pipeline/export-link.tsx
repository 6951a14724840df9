import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';

/** Downloads what a list shows as a table of values. */
export function ExportLink({ path, search }: { path: string; search: URLSearchParams }) {
  const t = useTranslations('pipeline.imports');
  return (
    <Button asChild variant="ghost">
      <a href={search.size === 0 ? path : `${path}?${search}`} download>
        <Download aria-hidden />
        {t('export')}
      </a>
    </Button>
  );
}
