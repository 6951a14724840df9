'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { Dialog, DialogClose, DialogContent } from '@/app/_components/ui/dialog';
import { toast } from '@/app/_components/ui/toast';

const CHOICES = ['keep', 'delete'] as const;

/** Ends a connection, after asking what happens to what it brought. */
export function DisconnectButton({ provider, name }: { provider: string; name: string }) {
  const t = useTranslations('integrations.disconnect');
  const tc = useTranslations('common');
  const text = useProblemText();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [data, setData] = useState<(typeof CHOICES)[number]>('keep');
  const [pending, setPending] = useState(false);
  const act = async () => {
    setPending(true);
    const answer = await callApi('POST', `/api/integrations/${provider}/disconnect`, { data });
    setPending(false);
    if (!answer.ok) return void toast.error(text(answer.problem));
    setOpen(false);
    toast.success(t('done', { name }));
    router.refresh();
  };
  const footer = (
    <>
      <DialogClose asChild>
        <Button>{tc('cancel')}</Button>
      </DialogClose>
      <Button variant="danger" pending={pending} onClick={act}>
        {t('confirm')}
      </Button>
    </>
  );
  return (
    <>
      <Button variant="danger" onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogContent title={t('title', { name })} description={t('text', { name })} footer={footer}>
          <fieldset className="grid gap-2">
            <legend className="mb-1 text-sm font-medium">{t('data')}</legend>
            {CHOICES.map((choice) => (
              <label key={choice} className="flex items-start gap-2.5">
                <input
                  type="radio"
                  name="data"
                  value={choice}
                  checked={data === choice}
                  onChange={() => setData(choice)}
                  className="mt-1 size-4 accent-accent"
                />
                <span>
                  {t(`${choice}.label`)}
                  <span className="block text-sm text-ink-2">{t(`${choice}.hint`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        </DialogContent>
      </Dialog>
    </>
  );
}
