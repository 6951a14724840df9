'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LeadChoice } from '@/lib/contracts/lead-choices';
import { callApi } from '../api/call-api';
import { useProblemText } from '../api/use-problem-text';
import { Button } from '../ui/button';
import { Dialog, DialogContent } from '../ui/dialog';
import { toast } from '../ui/toast';
import { LeadSearch } from './lead-search';

/** Says with whom a conversation was, or that nobody knows. */
export function LinkLead({ conversation_id, linked }: { conversation_id: string; linked: boolean }) {
  const t = useTranslations('pipeline.picker');
  const router = useRouter();
  const problemText = useProblemText();
  const [open, setOpen] = useState(false);
  const link = async (lead: LeadChoice | null) => {
    const answer = await callApi('PATCH', `/api/v1/conversations/${conversation_id}`, {
      lead_id: lead?.id ?? null,
    });
    if (!answer.ok) return void toast.error(problemText(answer.problem));
    setOpen(false);
    toast.success(lead === null ? t('unlinked') : t('linked', { name: lead.name }));
    router.refresh();
  };
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {t(linked ? 'change' : 'link')}
      </Button>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogContent title={t('title')}>
          <LeadSearch choose={(lead) => void link(lead)} />
          {linked ? (
            <Button variant="ghost" className="justify-self-start" onClick={() => void link(null)}>
              {t('unlink')}
            </Button>
          ) : null}
        </DialogContent>
      </Dialog>
    </>
  );
}
