import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { accountOfSession } from '@/lib/auth/session';
import { readMessages } from './catalogue';
import { chooseLocale } from './choose-locale';

/** Language and time zone of a request: the signed-in person's, else the browser's; times are those of the company. */
export default getRequestConfig(async () => {
  const account = await accountOfSession();
  const company = account?.switch?.company ?? account?.company;
  const stored = account?.locale ?? (await cookies()).get('locale')?.value;
  const locale = chooseLocale(stored, (await headers()).get('accept-language'));
  return {
    locale,
    messages: await readMessages(locale),
    timeZone: company?.timezone ?? 'America/Sao_Paulo',
    now: new Date(),
  };
});
