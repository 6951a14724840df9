'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { Notice } from '@/app/_components/ui/notice';
import { toast } from '@/app/_components/ui/toast';

/** A secret that is shown once, with a button that copies it. */
export function ShownSecret({ title, secret }: { title: string; secret: string }) {
  const t = useTranslations('hub.api');
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    toast.success(t('copied'));
  };
  return (
    <Notice tone="good">
      <span className="grid gap-2">
        <strong>{title}</strong>
        <code className="text-sm break-all">{secret}</code>
        <span className="flex flex-wrap items-center gap-3">
          <Button size="sm" onClick={copy}>
            {t('copy')}
          </Button>
          {t('copy_now')}
        </span>
      </span>
    </Notice>
  );
}
