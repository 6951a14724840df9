'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DeleteButton } from './delete-button';

/** Deletes a note, after asking. */
export function DeleteNote({ lead_id, note_id }: { lead_id: string; note_id: string }) {
  const t = useTranslations('pipeline.timeline');
  return (
    <DeleteButton
      path={`/api/v1/leads/${lead_id}/notes/${note_id}`}
      title={t('delete_title')}
      text={t('delete_text')}
      done={t('deleted')}
      variant="ghost"
      size="icon-sm"
      aria-label={t('delete')}
    >
      <Trash2 aria-hidden />
    </DeleteButton>
  );
}
