'use client';
import { useTranslations } from 'next-intl';
import { type GeneratedPlaybook, generatedPlaybookSchema } from '@/lib/contracts/playbooks';
import { toast } from '../ui/toast';

type FromDescription = NonNullable<GeneratedPlaybook['from_description']>;

/** Tells what a new playbook was made from, and when the rules made it although a model was wanted, why. */
export function useTellMade(): (data: unknown) => void {
  const t = useTranslations('playbooks.new');
  const why = useTranslations('common.ai_reason');
  const read = (from: FromDescription): string => {
    const { product, segment, objections, competitors, other_methodologies, unused } = from;
    const used = [
      ...(product === null ? [] : [t('used_product', { product })]),
      ...(segment === null ? [] : [t('used_segment', { segment })]),
      ...(objections.length === 0 ? [] : [t('used_objections', { count: objections.length })]),
      ...(competitors.length === 0 ? [] : [t('used_competitors', { names: competitors.join(', ') })]),
    ];
    return [
      used.length === 0 ? t('used_nothing') : t('used', { used: used.join('; ') }),
      ...(unused.length === 0 ? [] : [t('unused', { count: unused.length })]),
      ...(other_methodologies.length === 0
        ? []
        : [t('other_methodology', { names: other_methodologies.join(', ') })]),
    ].join(' ');
  };
  return (data) => {
    const made = generatedPlaybookSchema.safeParse(data).data;
    if (made === undefined) {
      toast.success(t('created'));
      return;
    }
    const count = made.made_from.length;
    if (made.reason !== null) {
      const from = made.from_description === null ? t('made_from', { count }) : read(made.from_description);
      toast.warning(t('by_rules'), { description: `${from} ${why(made.reason)}` });
      return;
    }
    toast.success(count > 0 ? t('made_from', { count }) : t('created'));
  };
}
