import type { ReactNode } from 'react';
import { AccountBlock } from '@/app/_components/frame/account-block';
import { Mark } from '@/app/_components/frame/mark';
import { pageAccount } from '@/lib/auth/page-ctx';

/** What stands around the pages of staff who are in no company. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { account } = await pageAccount();
  return (
    <div className="min-h-dvh">
      <header className="flex flex-wrap items-center justify-between gap-3 border-b bg-canvas px-4 py-3 md:px-8">
        <span className="flex items-center gap-2.5 font-semibold">
          <Mark className="size-6" />
          Performancy
        </span>
        <AccountBlock person={account} />
      </header>
      <main id="content" className="mx-auto w-full max-w-5xl px-4 py-6 md:px-8">
        {children}
      </main>
    </div>
  );
}
