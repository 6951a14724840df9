import { useTranslations } from 'next-intl';
import { CUSTOM, OUR_FIELDS } from './ours';

/** The name of one of our fields, for people. */
export function useOurField(): (name: string) => string {
  const t = useTranslations('pipeline.imports.fields');
  const own = useTranslations('integrations.mapping');
  return (name) => {
    if (name.startsWith(CUSTOM)) return own('custom', { name: name.slice(CUSTOM.length) });
    const known = [...OUR_FIELDS.lead, ...OUR_FIELDS.deal].find((one) => one === name);
    if (known === undefined) return name;
    return t(known === 'expected_close_at' ? 'expected_close_on' : known);
  };
}
