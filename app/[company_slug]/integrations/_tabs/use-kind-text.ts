import { useTranslations } from 'next-intl';

const KINDS = ['calls', 'leads', 'deals', 'contacts', 'activities', 'notes'] as const;

/** What is synchronised, in words. */
export function useKindText(): (kind: string) => string {
  const t = useTranslations('integrations.sync.kinds');
  return (kind) => {
    const known = KINDS.find((one) => one === kind);
    return known === undefined ? kind : t(known);
  };
}
