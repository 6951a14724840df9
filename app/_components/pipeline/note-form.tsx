'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '../api/call-api';
import { useProblemText } from '../api/use-problem-text';
import { Button } from '../ui/button';
import { Textarea } from '../ui/input';
import { toast } from '../ui/toast';

/** Writes a note about a lead, or about one of its deals. */
export function NoteForm({ lead_id, deal_id }: { lead_id: string; deal_id: string | null }) {
  const t = useTranslations('pipeline.timeline');
  const router = useRouter();
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const [pending, setPending] = useState(false);
  const save = async () => {
    setPending(true);
    const answer = await callApi('POST', `/api/v1/leads/${lead_id}/notes`, { text, deal_id });
    setPending(false);
    if (!answer.ok) return void toast.error(problemText(answer.problem));
    setText('');
    toast.success(t('saved'));
    router.refresh();
  };
  return (
    <div className="grid gap-2 px-4 pb-4">
      <Textarea
        aria-label={t('add')}
        placeholder={t('write')}
        value={text}
        maxLength={4000}
        onChange={(event) => setText(event.target.value)}
        className="min-h-16"
      />
      {text.trim() === '' ? null : (
        <Button className="justify-self-end" variant="primary" size="sm" pending={pending} onClick={save}>
          {t('save')}
        </Button>
      )}
    </div>
  );
}
