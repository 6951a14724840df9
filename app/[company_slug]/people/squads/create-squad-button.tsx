'use client';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import type { PersonChoice } from '@/lib/domain/people/person-choices';
import { SquadDialog } from './squad-dialog';

export function CreateSquadButton({ people, currency }: { people: PersonChoice[]; currency: string }) {
  const t = useTranslations('people.squads');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('create')}
      </Button>
      <SquadDialog
        squad={null}
        people={people}
        currency={currency}
        open={open}
        close={() => setOpen(false)}
      />
    </>
  );
}
