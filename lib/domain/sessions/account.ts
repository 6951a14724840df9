import type { Language } from '@/lib/contracts/languages';
import type { UserRole } from '@/lib/contracts/me';
import type { Ctx } from '../ctx';

/** What is known of a request before anybody has signed in. */
export type VisitorCtx = Pick<Ctx, 'request_id' | 'clock' | 'ip_address' | 'user_agent'>;

export interface AccountCompany {
  id: string;
  slug: string;
  name: string;
  timezone: string;
}

/** An ADMIN's running visit to a company. */
export interface AccountSwitch {
  id: string;
  company: AccountCompany;
  reason: string;
  expires_at: Date;
}

/** A signed-in person as such, in no company's name: an ADMIN has an account and may have no company. */
export interface Account {
  user_id: string;
  name: string;
  email: string;
  role: UserRole;
  locale: Language;
  company: AccountCompany | null;
  switch: AccountSwitch | null;
  /** The row of the browser session that proved it. */
  session_id: string;
}

/** The context of what people do to their own account. */
export interface AccountCtx extends VisitorCtx {
  account: Account;
}

/** A person as the actor of an audit row in their company. */
export function asPerson(
  ctx: VisitorCtx,
  person: { user_id: string; role: UserRole; locale: Language },
  company_id: string,
): Ctx {
  const { user_id, role, locale } = person;
  return {
    ...ctx,
    company_id,
    actor: { kind: 'user', user_id, role, locale, company_id, led_squad_ids: [] },
  };
}
