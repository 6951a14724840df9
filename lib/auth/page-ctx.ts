import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { systemClock } from '@/lib/clock';
import type { Ctx } from '@/lib/domain/ctx';
import type { AccountCtx, VisitorCtx } from '@/lib/domain/sessions/account';
import { clientAddress } from '@/lib/http/client-address';
import { newId } from '@/lib/ids';
import { accountOfSession, actorOfAccount } from './session';

/** What a page knows of its request before anybody has signed in. */
export async function visitorCtx(): Promise<VisitorCtx> {
  const received = await headers();
  return {
    request_id: received.get('x-request-id') ?? newId(),
    clock: systemClock,
    ip_address: clientAddress(received),
    user_agent: (received.get('user-agent') ?? '').slice(0, 300),
  };
}

/** The signed-in account of a page outside any company; goes to sign-in without one. */
export const pageAccount = cache(async (): Promise<AccountCtx> => {
  const account = await accountOfSession();
  if (account === null) {
    const path = (await headers()).get('x-path') ?? '/';
    redirect(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`);
  }
  return { ...(await visitorCtx()), account };
});

/**
 * The context of a page of a company. Without a session it goes to sign-in; another company's address does not exist;
 * staff whose visit is over, or who visit another company, go to the list of companies.
 */
export const pageCtx = cache(async (company_slug: string): Promise<Ctx> => {
  const { account, ...visitor } = await pageAccount();
  const company = account.role === 'ADMIN' ? account.switch?.company : account.company;
  if (account.role === 'ADMIN' && company?.slug !== company_slug) redirect('/admin');
  if (company?.slug !== company_slug) notFound();
  const actor = await actorOfAccount(account);
  if (actor === null) notFound();
  return { ...visitor, actor, company_id: actor.company_id };
});
