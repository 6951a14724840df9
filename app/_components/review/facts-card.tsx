import { useFormatter, useTranslations } from 'next-intl';
import type { ConversationDetail } from '@/lib/contracts/conversations';
import { spokenTime } from '../format/clock-time';
import { LinkLead } from '../pipeline/link-lead';
import { Card, CardBody, CardHeader } from '../ui/card';

/** Who the call was with, by which playbook, and what its figures stand on. */
export function FactsCard({
  conversation,
  editable,
}: {
  conversation: ConversationDetail;
  /** Whether this reader may say whose lead it was with. */
  editable: boolean;
}) {
  const t = useTranslations('conversations.facts');
  const tc = useTranslations('common');
  const format = useFormatter();
  const { lead, playbook, channel, report, consent_at } = conversation;
  const state = t(`consents.${conversation.consent}`);
  const moment = (iso: string) => format.dateTime(new Date(iso), { dateStyle: 'short', timeStyle: 'short' });
  const facts: [string, string][] = [
    [t('lead'), lead === null ? t('no_lead') : [lead.name, lead.company_name].filter(Boolean).join(' · ')],
    [t('playbook'), playbook?.name ?? t('no_playbook')],
    [t('channel'), tc(`channel.${channel}`)],
    [t('consent'), consent_at === null ? state : t('since', { state, time: moment(consent_at) })],
  ];
  if (conversation.partial) facts.push([t('capture'), t('partial')]);
  const one = (value: number | null) =>
    value === null ? tc('not_measured') : format.number(value, { maximumFractionDigits: 1 });
  if (report !== null)
    facts.push(
      [t('switches'), one(report.interactivity_per_min)],
      [t('fillers'), one(report.sides.rep.fillers_per_min)],
      [
        t('basis'),
        t('basis_text', {
          speech: spokenTime(report.sides.rep.talk_ms + report.sides.customer.talk_ms),
          words: report.settled_words,
        }),
      ],
    );
  return (
    <Card aria-labelledby="facts-title">
      <CardHeader
        id="facts-title"
        title={t('title')}
        action={editable ? <LinkLead conversation_id={conversation.id} linked={lead !== null} /> : null}
      />
      <CardBody>
        <dl className="grid gap-2.5">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt className="text-xs text-ink-3">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}
