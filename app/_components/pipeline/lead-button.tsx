'use client';
import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LeadChoices } from '@/lib/domain/leads/lead-filter-choices';
import { Button } from '../ui/button';
import { leadHref } from './addresses';
import { LeadDialog } from './lead-dialog';

interface LeadButtonProps {
  choices: LeadChoices;
  company_slug: string;
}

/** Makes a lead and opens its page. */
export function LeadButton({ choices, company_slug }: LeadButtonProps) {
  const t = useTranslations('pipeline.leads');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('create')}
      </Button>
      {open ? (
        <LeadDialog
          lead={null}
          choices={choices}
          close={() => setOpen(false)}
          done={(lead) => router.push(leadHref(company_slug, lead.id))}
        />
      ) : null}
    </>
  );
}
