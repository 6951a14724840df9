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
import type { Person } from '@/lib/contracts/people';
import type { SquadChoice } from '@/lib/domain/squads/squad-choices';
import { PersonDialog } from './person-dialog';

interface PersonMenuProps {
  person: Person;
  squads: SquadChoice[];
  is_me: boolean;
}

/** What can be done with a person. */
export function PersonMenu({ person, squads, is_me }: PersonMenuProps) {
  const t = useTranslations('people');
  const router = useRouter();
  const text = useProblemText({ conflict: t('form.last_director') });
  const [open, setOpen] = useState<'edit' | 'disable' | null>(null);
  const path = `/api/v1/people/${person.id}`;
  const act = async (method: string, target: string, body: unknown, done: string) => {
    const answer = await callApi(method, target, body);
    setOpen(null);
    if (!answer.ok) return void toast.error(text(answer.problem));
    toast.success(done);
    router.refresh();
  };
  const set_status = (status: 'ACTIVE' | 'INACTIVE', done: string) =>
    act('PUT', `${path}/status`, { status }, done);
  return (
    <>
      <Menu>
        <MenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={t('actions.label', { name: person.name })}>
            <Ellipsis aria-hidden />
          </Button>
        </MenuTrigger>
        <MenuContent>
          <MenuItem onSelect={() => setOpen('edit')}>{t('actions.edit')}</MenuItem>
          {person.status === 'INVITED' ? (
            <MenuItem onSelect={() => act('POST', `${path}/invitation`, undefined, t('resent'))}>
              {t('actions.resend')}
            </MenuItem>
          ) : null}
          {person.status === 'INACTIVE' ? (
            <MenuItem onSelect={() => set_status('ACTIVE', t('enabled', { name: person.name }))}>
              {t('actions.enable')}
            </MenuItem>
          ) : null}
          {person.status !== 'INACTIVE' && !is_me ? (
            <MenuItem tone="danger" onSelect={() => setOpen('disable')}>
              {t('actions.disable')}
            </MenuItem>
          ) : null}
        </MenuContent>
      </Menu>
      <PersonDialog person={person} squads={squads} open={open === 'edit'} close={() => setOpen(null)} />
      <ConfirmDialog
        title={t('disable_title', { name: person.name })}
        text={t('disable_text')}
        confirm={t('actions.disable')}
        open={open === 'disable'}
        close={() => setOpen(null)}
        act={() => set_status('INACTIVE', t('disabled', { name: person.name }))}
      />
    </>
  );
}
