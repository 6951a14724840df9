'use client';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { ConfirmDialog } from '@/app/_components/api/confirm-dialog';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { toast } from '@/app/_components/ui/toast';
import { type ApiKeyView, createdApiKeySchema } from '@/lib/contracts/api-keys';
import { KeyForm } from './key-form';
import { messageKey } from './scope-key';
import { ShownSecret } from './shown-secret';

/** The company's API keys: make, rotate, revoke. A key is shown once, right after it was made. */
export function KeysCard({ keys, acts }: { keys: ApiKeyView[]; acts: boolean }) {
  const t = useTranslations('hub.api');
  const format = useFormatter();
  const router = useRouter();
  const text = useProblemText();
  const [made, setMade] = useState<{ title: string; secret: string } | null>(null);
  const [ending, setEnding] = useState<ApiKeyView | null>(null);
  const show = (title: string, data: unknown) => {
    setMade({ title, secret: createdApiKeySchema.parse(data).key });
    router.refresh();
  };
  const rotate = async (id: string) => {
    const answer = await callApi('POST', `/api/v1/api-keys/${id}/rotate`);
    if (answer.ok) show(t('rotated'), answer.data);
    else toast.error(text(answer.problem));
  };
  const revoke = async () => {
    const answer = await callApi('DELETE', `/api/v1/api-keys/${ending?.id ?? ''}`);
    setEnding(null);
    if (!answer.ok) return void toast.error(text(answer.problem));
    toast.success(t('revoked_done'));
    router.refresh();
  };
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: 'short' });
  return (
    <Card>
      <CardHeader title={t('keys_title')} description={t('keys_hint')} />
      <CardBody className="grid gap-4">
        {made === null ? null : <ShownSecret {...made} />}
        {keys.length === 0 ? <p className="text-ink-3">{t('no_keys')}</p> : null}
        <ul className="grid gap-3">
          {keys.map((key) => (
            <li key={key.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-medium">{key.name}</span>
              <code className="text-xs text-ink-3">{key.prefix}…</code>
              {key.scopes.map((scope) => (
                <Badge key={scope}>{t(`scope.${messageKey(scope)}`)}</Badge>
              ))}
              <span className="text-xs text-ink-3">
                {key.last_used_at === null ? t('never_used') : t('used', { when: day(key.last_used_at) })}
              </span>
              {key.expires_at === null ? null : (
                <span className="text-xs text-ink-3">{t('expires', { when: day(key.expires_at) })}</span>
              )}
              {key.revoked_at === null ? null : <Badge tone="bad">{t('revoked')}</Badge>}
              {acts && key.revoked_at === null ? (
                <span className="ml-auto flex gap-1">
                  <Button size="sm" onClick={() => rotate(key.id)}>
                    {t('rotate')}
                  </Button>
                  <Button size="sm" variant="ghost" onClick={() => setEnding(key)}>
                    {t('revoke')}
                  </Button>
                </span>
              ) : null}
            </li>
          ))}
        </ul>
        {acts ? <KeyForm done={(data) => show(t('created_key'), data)} /> : null}
      </CardBody>
      <ConfirmDialog
        title={t('revoke_title', { name: ending?.name ?? '' })}
        text={t('revoke_text')}
        confirm={t('revoke')}
        open={ending !== null}
        close={() => setEnding(null)}
        act={revoke}
      />
    </Card>
  );
}
