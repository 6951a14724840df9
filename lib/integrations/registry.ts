import type { ProviderDescriptor } from './contracts/descriptor';
import { custom } from './custom/descriptor';
import { goto } from './goto/descriptor';
import { zoho } from './zoho/descriptor';

/** Every provider of the product: a new one is a folder beside this file and a line here. */
export const PROVIDERS: ProviderDescriptor[] = [goto, zoho, custom];

/** The provider of an address part, e.g. "zoho"; undefined when there is none. */
export function providerBySlug(slug: string): ProviderDescriptor | undefined {
  return PROVIDERS.find((provider) => provider.slug === slug);
}

/** Those whose leads, deals and contacts are exchanged. */
export function crmProviders(): ProviderDescriptor[] {
  return PROVIDERS.filter(({ capabilities }) => capabilities.includes('crm'));
}

/** The provider of a stored connection; undefined for one that this release does not speak. */
export function providerOf(provider: ProviderDescriptor['provider']): ProviderDescriptor | undefined {
  return PROVIDERS.find((known) => known.provider === provider);
}
