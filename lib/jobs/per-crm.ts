import { crmProviders } from '@/lib/integrations/registry';

/** The same for every CRM of the registry, by its slug. */
export function perCrm<T>(make: (slug: string) => T): Record<string, T> {
  return Object.fromEntries(crmProviders().map(({ slug }) => [slug, make(slug)]));
}
