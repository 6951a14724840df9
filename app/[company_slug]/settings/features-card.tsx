'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { callApi } from '@/app/_components/api/call-api';
import { useProblemText } from '@/app/_components/api/use-problem-text';
import { Card, CardHeader } from '@/app/_components/ui/card';
import { Switch } from '@/app/_components/ui/switch';
import { toast } from '@/app/_components/ui/toast';
import { FEATURE_NAMES, type Feature } from '@/lib/features/features';

/** The feature flags of the company, each with what it switches; a press counts at once. */
export function FeaturesCard({ features }: { features: Record<string, boolean> }) {
  const t = useTranslations('settings.features');
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint')} />
      <ul className="border-t">
        {FEATURE_NAMES.map((feature) => (
          <FeatureLine key={feature} feature={feature} on={features[feature] === true} />
        ))}
      </ul>
    </Card>
  );
}

function FeatureLine({ feature, on }: { feature: Feature; on: boolean }) {
  const t = useTranslations('settings.features');
  const text = useProblemText();
  const router = useRouter();
  const [shown, setShown] = useState(on);
  const [pending, setPending] = useState(false);
  const turn = async (now: boolean) => {
    setShown(now);
    setPending(true);
    const answer = await callApi('PATCH', '/api/v1/company', { features: { [feature]: now } });
    setPending(false);
    if (!answer.ok) {
      setShown(!now);
      toast.error(text(answer.problem));
      return;
    }
    toast.success(t('saved'));
    router.refresh();
  };
  return (
    <li className="flex items-start justify-between gap-4 border-b border-line px-4 py-3 last:border-b-0">
      <div className="min-w-0">
        <p id={`feature-${feature}`} className="font-medium">
          {t(`${feature}.name`)}
        </p>
        <p id={`feature-${feature}-help`} className="text-sm text-ink-2">
          {t(`${feature}.help`)}
        </p>
      </div>
      <Switch
        aria-labelledby={`feature-${feature}`}
        aria-describedby={`feature-${feature}-help`}
        checked={shown}
        disabled={pending}
        onCheckedChange={turn}
        className="mt-0.5"
      />
    </li>
  );
}
