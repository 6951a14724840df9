'use client';
import { Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { ConfirmDialog } from '@/app/_components/api/confirm-dialog';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Button } from '@/app/_components/ui/button';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '@/app/_components/ui/menu';
import { toast } from '@/app/_components/ui/toast';
import type { SquadView } from '@/lib/contracts/squads';
import type { PersonChoice } from '@/lib/domain/people/person-choices';
import { SquadDialog } from './squad-dialog';

interface SquadMenuProps {
  squad: SquadView;
  people: PersonChoice[];
  currency: string;
}

/** What can be done with a squad. */
export function SquadMenu({ squad, people, currency }: SquadMenuProps) {
  const t = useTranslations('people.squads');
  const router = useRouter();
  const text = useProblemText({ conflict: t('has_playbooks') });
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null);
  const remove = async () => {
    const answer = await callApi('DELETE', `/api/v1/squads/${squad.id}`);
    setOpen(null);
    if (!answer.ok) return void toast.error(text(answer.problem));
    toast.success(t('deleted'));
    router.refresh();
  };
  return (
    <>
      <Menu>
        <MenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={t('actions', { name: squad.name })}>
            <Ellipsis aria-hidden />
          </Button>
        </MenuTrigger>
        <MenuContent>
          <MenuItem onSelect={() => setOpen('edit')}>{t('edit')}</MenuItem>
          <MenuItem tone="danger" onSelect={() => setOpen('delete')}>
            {t('delete')}
          </MenuItem>
        </MenuContent>
      </Menu>
      <SquadDialog
        squad={squad}
        people={people}
        currency={currency}
        open={open === 'edit'}
        close={() => setOpen(null)}
      />
      <ConfirmDialog
        title={t('delete_title', { name: squad.name })}
        text={t('delete_text')}
        confirm={t('delete')}
        open={open === 'delete'}
        close={() => setOpen(null)}
        act={remove}
      />
    </>
  );
}
