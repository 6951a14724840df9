'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { Field } from '@/app/_components/ui/field';
import { Select } from '@/app/_components/ui/select';
import { Switch } from '@/app/_components/ui/switch';
import { toast } from '@/app/_components/ui/toast';
import { ALERT_DIGESTS, type Notifications, notificationsSchema } from '@/lib/contracts/alerts';

/** What one wants by mail; a choice counts at once. */
export function NotificationsCard({ notifications }: { notifications: Notifications }) {
  const t = useTranslations('profile.notifications');
  const text = useProblemText();
  const [shown, setShown] = useState(notifications);
  const [pending, setPending] = useState(false);
  const change = async (now: Partial<Notifications>) => {
    const before = shown;
    setShown({ ...shown, ...now });
    setPending(true);
    const answer = await callApi('PATCH', '/api/v1/profile/notifications', now);
    setPending(false);
    if (!answer.ok) {
      setShown(before);
      toast.error(text(answer.problem));
      return;
    }
    setShown(notificationsSchema.parse(answer.data));
    toast.success(t('saved'));
  };
  return (
    <Card>
      <CardHeader title={t('title')} />
      <CardBody className="grid gap-4">
        <Field label={t('digest')} hint={t('digest_hint')}>
          {(control) => (
            <Select
              {...control}
              value={shown.alert_digest}
              disabled={pending}
              onChange={(event) =>
                void change({
                  alert_digest: ALERT_DIGESTS.find((digest) => digest === event.target.value) ?? 'daily',
                })
              }
            >
              {ALERT_DIGESTS.map((digest) => (
                <option key={digest} value={digest}>
                  {t(`digests.${digest}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div className="flex items-start justify-between gap-4">
          <div className="min-w-0">
            <p id="mail-comments" className="text-sm font-medium">
              {t('comments')}
            </p>
            <p id="mail-comments-help" className="mt-1 text-xs text-ink-3">
              {t('comments_hint')}
            </p>
          </div>
          <Switch
            aria-labelledby="mail-comments"
            aria-describedby="mail-comments-help"
            checked={shown.mail_comments}
            disabled={pending}
            onCheckedChange={(mail_comments) => void change({ mail_comments })}
          />
        </div>
      </CardBody>
    </Card>
  );
}
