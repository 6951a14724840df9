'use client';
import { Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PlaybookSummary } from '@/lib/contracts/playbook-list';
import { callApi } from '../api/call-api';
import { ConfirmDialog } from '../api/confirm-dialog';
import { useProblemText } from '../api/use-problem-text';
import { Button } from '../ui/button';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../ui/menu';
import { toast } from '../ui/toast';

interface PlaybookMenuProps {
  playbook: PlaybookSummary;
  company_slug: string;
}

/** What can be done with a playbook from the list. */
export function PlaybookMenu({ playbook, company_slug }: PlaybookMenuProps) {
  const t = useTranslations('playbooks');
  const router = useRouter();
  const text = useProblemText({ conflict: t('in_use') });
  const [removing, setRemoving] = useState(false);
  const { id, name, squad } = playbook;
  const active = playbook.status === 'ACTIVE';
  const act = async (method: 'PATCH' | 'DELETE', done: string, body?: unknown) => {
    const answer = await callApi(method, `/api/v1/playbooks/${id}`, body);
    setRemoving(false);
    if (!answer.ok) return void toast.error(text(answer.problem));
    toast.success(done);
    router.refresh();
  };
  return (
    <>
      <Menu>
        <MenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={t('actions', { name })}>
            <Ellipsis aria-hidden />
          </Button>
        </MenuTrigger>
        <MenuContent>
          <MenuItem onSelect={() => router.push(`/${company_slug}/playbooks/${id}`)}>{t('open')}</MenuItem>
          <MenuItem onSelect={() => router.push(`/${company_slug}/playbooks/${id}/versions`)}>
            {t('editor.versions')}
          </MenuItem>
          <MenuItem
            onSelect={() =>
              act('PATCH', t(active ? 'deactivated' : 'activated'), {
                status: active ? 'INACTIVE' : 'ACTIVE',
              })
            }
          >
            {active ? t('deactivate') : t('activate_for', { squad: squad?.name ?? t('whole_company') })}
          </MenuItem>
          <MenuItem tone="danger" onSelect={() => setRemoving(true)}>
            {t('remove')}
          </MenuItem>
        </MenuContent>
      </Menu>
      <ConfirmDialog
        title={t('remove_title', { name })}
        text={t('remove_text')}
        confirm={t('remove')}
        open={removing}
        close={() => setRemoving(false)}
        act={() => act('DELETE', t('removed'))}
      />
    </>
  );
}
