'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { FormDialogFooter } from '@/app/_components/api/form-dialog-footer';
import { Dialog, DialogContent } from '@/app/_components/ui/dialog';
import type { Person } from '@/lib/contracts/people';
import type { SquadChoice } from '@/lib/domain/squads/squad-choices';
import { PersonForm } from './person-form';
import { usePersonForm } from './use-person-form';

interface PersonDialogProps {
  /** Null invites somebody new. */
  person: Person | null;
  squads: SquadChoice[];
  open: boolean;
  close: () => void;
}

/** Invites a person or edits one. */
export function PersonDialog({ person, squads, open, close }: PersonDialogProps) {
  const t = useTranslations('people.form');
  const tc = useTranslations('common');
  const form_id = useId();
  const form = usePersonForm(person, close);
  const footer = (
    <FormDialogFooter form_id={form_id} pending={form.pending}>
      {person === null ? t('send') : tc('save')}
    </FormDialogFooter>
  );
  return (
    <Dialog open={open} onOpenChange={(now_open) => !now_open && close()}>
      <DialogContent
        title={person === null ? t('invite_title') : t('edit_title', { name: person.name })}
        description={person === null ? t('invite_intro') : undefined}
        footer={footer}
      >
        <PersonForm id={form_id} person={person} squads={squads} form={form} />
      </DialogContent>
    </Dialog>
  );
}
