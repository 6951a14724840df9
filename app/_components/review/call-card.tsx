'use client';
import { Headphones } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { type CallFacts, callRecordingSchema } from '@/lib/contracts/calls';
import { Button } from '../ui/button';
import { Card, CardBody, CardHeader } from '../ui/card';
import { toast } from '../ui/toast';

/** What the telephone system said of a call, and its recording where the plan includes it. */
export function CallCard({ id, call }: { id: string; call: CallFacts }) {
  const t = useTranslations('conversations.call');
  const { direction, customer, recording, transcript, media_reason } = call;
  const state = (value: CallFacts['recording']) =>
    value === 'UNLICENSED' ? t('states.UNLICENSED', { code: media_reason ?? '-' }) : t(`states.${value}`);
  const facts: [string, string][] = [
    [t('direction'), t(`directions.${direction}`)],
    [t('customer'), [customer.name, customer.number].filter(Boolean).join(' · ') || t('unknown')],
    [t('recording'), state(recording)],
    [t('transcript'), state(transcript)],
  ];
  return (
    <Card aria-labelledby="call-title">
      <CardHeader id="call-title" title={t('title')} />
      <CardBody>
        <dl className="grid gap-2.5">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt className="text-xs text-ink-3">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {recording === 'STORED' ? <HearButton id={id} /> : null}
      </CardBody>
    </Card>
  );
}

/** The address is good for a few minutes only, so it is asked for when somebody wants to listen. */
function HearButton({ id }: { id: string }) {
  const t = useTranslations('conversations.call');
  const text = useProblemText({ conflict: t('not_licensed'), unavailable: t('unavailable') });
  const [pending, setPending] = useState(false);
  const hear = async () => {
    setPending(true);
    const answer = await callApi('GET', `/api/v1/conversations/${id}/recording`);
    setPending(false);
    if (!answer.ok) return void toast.error(text(answer.problem));
    window.open(callRecordingSchema.parse(answer.data).url, '_blank', 'noopener');
  };
  return (
    <Button size="sm" className="mt-3" pending={pending} onClick={hear}>
      <Headphones aria-hidden />
      {t('hear')}
    </Button>
  );
}
