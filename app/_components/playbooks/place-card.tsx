'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Playbook } from '@/lib/contracts/playbooks';
import { callApi } from '../api/call-api';
import { useProblemText } from '../api/use-problem-text';
import { Button } from '../ui/button';
import { Card, CardBody, CardHeader } from '../ui/card';
import { Field } from '../ui/field';
import { Select } from '../ui/select';
import { toast } from '../ui/toast';
import { StatusBadge } from './status-badge';

interface PlaceCardProps {
  playbook: Playbook;
  squads: readonly { id: string; name: string }[];
  for_company: boolean;
  editable: boolean;
}

/** Whether the playbook is in use, and whose calls it drives. Takes effect at once: it is no part of a version. */
export function PlaceCard({ playbook, squads, for_company, editable }: PlaceCardProps) {
  const t = useTranslations('playbooks');
  const router = useRouter();
  const text = useProblemText();
  const [pending, setPending] = useState(false);
  const active = playbook.status === 'ACTIVE';
  const place = async (body: unknown, done: string) => {
    setPending(true);
    const answer = await callApi('PATCH', `/api/v1/playbooks/${playbook.id}`, body);
    setPending(false);
    if (!answer.ok) return void toast.error(text(answer.problem));
    toast.success(done);
    router.refresh();
  };
  return (
    <Card aria-labelledby="place-title">
      <CardHeader
        id="place-title"
        title={t('editor.place')}
        description={t('editor.place_hint')}
        action={<StatusBadge status={playbook.status} />}
      />
      <CardBody className="grid gap-3">
        <Field label={t('editor.squad')}>
          {(control) => (
            <Select
              {...control}
              value={playbook.squad?.id ?? ''}
              disabled={!editable || pending}
              onChange={(event) => place({ squad_id: event.target.value || null }, t('editor.moved'))}
            >
              {for_company || playbook.squad === null ? <option value="">{t('whole_company')}</option> : null}
              {squads.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {editable ? (
          <Button
            variant={active ? 'secondary' : 'primary'}
            pending={pending}
            onClick={() =>
              place({ status: active ? 'INACTIVE' : 'ACTIVE' }, t(active ? 'deactivated' : 'activated'))
            }
          >
            {active ? t('deactivate') : t('activate')}
          </Button>
        ) : null}
      </CardBody>
    </Card>
  );
}
