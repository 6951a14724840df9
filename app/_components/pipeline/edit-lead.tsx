'use client';
import { Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LeadView } from '@/lib/contracts/leads';
import type { LeadChoices } from '@/lib/domain/leads/lead-filter-choices';
import { Button } from '../ui/button';
import { DeleteButton } from './delete-button';
import { LeadDialog } from './lead-dialog';

interface EditLeadProps {
  lead: LeadView;
  choices: LeadChoices;
  company_slug: string;
  deletable: boolean;
}

/** What can be done with a lead on its page. */
export function EditLead({ lead, choices, company_slug, deletable }: EditLeadProps) {
  const t = useTranslations('pipeline.lead');
  const tc = useTranslations('common');
  const [open, setOpen] = useState(false);
  return (
    <>
      {deletable ? (
        <DeleteButton
          path={`/api/v1/leads/${lead.id}`}
          title={t('delete_title', { name: lead.name })}
          text={t('delete_text')}
          done={t('deleted')}
          leave_to={`/${company_slug}/pipeline/leads`}
          variant="ghost"
        >
          <Trash2 aria-hidden />
          {tc('delete')}
        </DeleteButton>
      ) : null}
      <Button onClick={() => setOpen(true)}>
        <Pencil aria-hidden />
        {tc('edit')}
      </Button>
      {open ? <LeadDialog lead={lead} choices={choices} close={() => setOpen(false)} /> : null}
    </>
  );
}
