import { redirect } from 'next/navigation';
import { pageAccount } from '@/lib/auth/page-ctx';

/** The address without a path: everybody's own home. */
export default async function RootPage() {
  const { account } = await pageAccount();
  const company = account.switch?.company ?? account.company;
  redirect(company === null ? '/admin' : `/${company.slug}`);
}
