'use client';
import { useTranslations } from 'next-intl';
import { generatedPlaybookSchema } from '@/lib/contracts/playbooks';
import { toast } from '../ui/toast';

/** Tells what a new playbook was made from, and when the rules made it although a model was wanted, why. */
export function useTellMade(): (data: unknown) => void {
  const t = useTranslations('playbooks.new');
  const why = useTranslations('common.ai_reason');
  return (data) => {
    const made = generatedPlaybookSchema.safeParse(data).data;
    if (made === undefined) {
      toast.success(t('created'));
      return;
    }
    const count = made.made_from.length;
    if (made.reason !== null) {
      const title = count > 0 ? t('by_rules') : t('by_rules_no_description');
      const from = count > 0 ? `${t('made_from', { count })} ` : '';
      toast.warning(title, { description: `${from}${why(made.reason)}` });
      return;
    }
    toast.success(count > 0 ? t('made_from', { count }) : t('created'));
  };
}
