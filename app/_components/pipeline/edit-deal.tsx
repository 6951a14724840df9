'use client';
import { Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DealView } from '@/lib/contracts/deals';
import type { DealChoices } from '@/lib/domain/pipeline/deal-choices';
import { Button } from '../ui/button';
import { DealDialog } from './deal-dialog';
import { DeleteButton } from './delete-button';

interface EditDealProps {
  deal: DealView;
  choices: DealChoices;
  company_slug: string;
  deletable: boolean;
}

/** What can be done with a deal on its page. */
export function EditDeal({ deal, choices, company_slug, deletable }: EditDealProps) {
  const t = useTranslations('pipeline.deal');
  const tc = useTranslations('common');
  const [open, setOpen] = useState(false);
  return (
    <>
      {deletable ? (
        <DeleteButton
          path={`/api/v1/deals/${deal.id}`}
          title={t('delete_title', { title: deal.title })}
          text={t('delete_text')}
          done={t('deleted')}
          leave_to={`/${company_slug}/pipeline`}
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
      {open ? <DealDialog deal={deal} choices={choices} close={() => setOpen(false)} /> : null}
    </>
  );
}
