'use client';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActionButton } from '@/app/_components/api/action-button';
import { callApi } from '@/app/_components/api/call-api';
import { ConfirmDialog } from '@/app/_components/api/confirm-dialog';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Badge } from '@/app/_components/ui/badge';
import { Button } from '@/app/_components/ui/button';
import { toast } from '@/app/_components/ui/toast';
import type { EndpointView } from '@/lib/contracts/webhooks';
import type { Told } from './endpoints-card';
import { messageKey } from './scope-key';

interface EndpointItemProps extends Told {
  acts: boolean;
  rotated: (data: unknown) => void;
}

/** One endpoint with its last deliveries. */
export function EndpointItem({ endpoint, deliveries, acts, rotated }: EndpointItemProps) {
  const t = useTranslations('hub.api');
  const format = useFormatter();
  const router = useRouter();
  const text = useProblemText();
  const [ending, setEnding] = useState(false);
  const path = `/api/v1/webhook-endpoints/${endpoint.id}`;
  const call = async (method: string, to: string, body: unknown, done: (data: unknown) => void) => {
    const answer = await callApi(method, to, body);
    if (!answer.ok) return void toast.error(text(answer.problem));
    done(answer.data);
    router.refresh();
  };
  const on = endpoint.status === 'ACTIVE';
  const turn = () =>
    call('PATCH', path, { status: on ? 'DISABLED' : 'ACTIVE' }, () => void toast.success(t('turned')));
  const remove = async () => {
    setEnding(false);
    await call('DELETE', path, undefined, () => void toast.success(t('removed')));
  };
  return (
    <li className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <code className="break-all">{endpoint.url}</code>
        <Badge tone={on ? 'good' : 'warn'}>{t(stateOf(endpoint))}</Badge>
        {acts ? (
          <span className="ml-auto flex flex-wrap gap-1">
            <Button size="sm" onClick={turn}>
              {on ? t('turn_off') : t('turn_on')}
            </Button>
            <Button
              size="sm"
              variant="ghost"
              onClick={() => call('POST', `${path}/rotate`, undefined, rotated)}
            >
              {t('rotate_secret')}
            </Button>
            <Button size="sm" variant="ghost" onClick={() => setEnding(true)}>
              {t('remove')}
            </Button>
          </span>
        ) : null}
      </div>
      <p className="text-xs text-ink-3">
        {endpoint.events.map((event) => t(`event.${messageKey(event)}`)).join(' · ')}
      </p>
      <p className="text-sm font-medium">{deliveries.length === 0 ? t('no_deliveries') : t('deliveries')}</p>
      <ul className="grid gap-1 text-sm">
        {deliveries.map((delivery) => (
          <li key={delivery.id} className="flex flex-wrap items-center gap-x-3">
            <time dateTime={delivery.created_at}>
              {format.dateTime(new Date(delivery.created_at), { dateStyle: 'short', timeStyle: 'medium' })}
            </time>
            <span>{delivery.event}</span>
            <Badge tone={delivery.status === 'DELIVERED' ? 'good' : 'neutral'}>
              {t(`delivery.${delivery.status}`)}
            </Badge>
            <span className="text-ink-3">
              {lastAnswer(delivery.log, (status) => t('answer', { status }))}
            </span>
            {acts ? (
              <ActionButton
                size="sm"
                variant="ghost"
                method="POST"
                path={`/api/v1/webhook-deliveries/${delivery.id}/replay`}
                done={t('replayed')}
              >
                {t('replay')}
              </ActionButton>
            ) : null}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        title={t('remove_title')}
        text={t('remove_text')}
        confirm={t('remove')}
        open={ending}
        close={() => setEnding(false)}
        act={remove}
      />
    </li>
  );
}

function stateOf({ status, disabled_reason }: EndpointView): 'on' | 'off' | 'gone' | 'failing' {
  if (status === 'ACTIVE') return 'on';
  return disabled_reason === 'gone' || disabled_reason === 'failing' ? disabled_reason : 'off';
}

function lastAnswer(log: Told['deliveries'][number]['log'], say: (status: number) => string): string | null {
  const last = log.at(-1);
  if (last === undefined) return null;
  return last.status === null ? last.error : say(last.status);
}
