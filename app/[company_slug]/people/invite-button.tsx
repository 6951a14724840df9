'use client';
import { UserPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import type { SquadChoice } from '@/lib/domain/squads/squad-choices';
import { PersonDialog } from './person-dialog';

export function InviteButton({ squads }: { squads: SquadChoice[] }) {
  const t = useTranslations('people');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        <UserPlus aria-hidden />
        {t('invite')}
      </Button>
      <PersonDialog person={null} squads={squads} open={open} close={() => setOpen(false)} />
    </>
  );
}
