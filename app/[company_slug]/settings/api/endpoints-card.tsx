'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Card, CardBody, CardHeader } from '@/app/_components/ui/card';
import { type DeliveryView, type EndpointView, endpointWithSecretSchema } from '@/lib/contracts/webhooks';
import { EndpointForm } from './endpoint-form';
import { EndpointItem } from './endpoint-item';
import { ShownSecret } from './shown-secret';

/** An endpoint with what was sent to it last. */
export interface Told {
  endpoint: EndpointView;
  deliveries: DeliveryView[];
}

/** The company's endpoints: make, switch, rotate, delete, and look at what was sent. */
export function EndpointsCard({ told, acts }: { told: Told[]; acts: boolean }) {
  const t = useTranslations('hub.api');
  const router = useRouter();
  const [made, setMade] = useState<{ title: string; secret: string } | null>(null);
  const show = (title: string, data: unknown) => {
    setMade({ title, secret: endpointWithSecretSchema.parse(data).secret });
    router.refresh();
  };
  return (
    <Card>
      <CardHeader title={t('hooks_title')} description={t('hooks_hint')} />
      <CardBody className="grid gap-4">
        {made === null ? null : <ShownSecret {...made} />}
        {told.length === 0 ? <p className="text-ink-3">{t('no_hooks')}</p> : null}
        <ul className="grid gap-5">
          {told.map((one) => (
            <EndpointItem
              key={one.endpoint.id}
              {...one}
              acts={acts}
              rotated={(data) => show(t('rotated_secret'), data)}
            />
          ))}
        </ul>
        {acts ? <EndpointForm done={(data) => show(t('created_hook'), data)} /> : null}
      </CardBody>
    </Card>
  );
}
