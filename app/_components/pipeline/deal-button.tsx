'use client';
import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LeadChoice } from '@/lib/contracts/lead-choices';
import type { DealChoices } from '@/lib/domain/pipeline/deal-choices';
import { Button } from '../ui/button';
import { dealHref } from './addresses';
import { DealDialog } from './deal-dialog';

interface DealButtonProps {
  choices: DealChoices;
  company_slug: string;
  /** The lead that the deal is with, where the page knows it. */
  lead?: Pick<LeadChoice, 'id' | 'name' | 'company_name'>;
}

/** Makes a deal and opens its page. */
export function DealButton({ choices, company_slug, lead }: DealButtonProps) {
  const t = useTranslations('pipeline.deals');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={lead === undefined ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('create')}
      </Button>
      {open ? (
        <DealDialog
          deal={null}
          {...(lead && { lead })}
          choices={choices}
          close={() => setOpen(false)}
          done={(deal) => router.push(dealHref(company_slug, deal.id))}
        />
      ) : null}
    </>
  );
}
