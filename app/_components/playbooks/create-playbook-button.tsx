'use client';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';
import { CreatePlaybookDialog, type CreatePlaybookProps } from './create-playbook-dialog';

export function CreatePlaybookButton(props: CreatePlaybookProps) {
  const t = useTranslations('playbooks');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('create')}
      </Button>
      <CreatePlaybookDialog {...props} open={open} close={() => setOpen(false)} />
    </>
  );
}
