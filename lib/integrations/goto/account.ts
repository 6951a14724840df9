import { VendorError } from '@/lib/http-client/vendor-error';
import type { VendorLine } from '../contracts/capabilities';
import type { ConnectionPlace } from '../contracts/connection';
import type { VendorSession } from '../contracts/session';
import { apiAddress } from './addresses';
import { meAnswer, readAnswer, usersAnswer } from './answers';

/** The account that the person works in: the one with telephone numbers, where they belong to several. */
export async function identify(session: VendorSession): Promise<Partial<ConnectionPlace>> {
  const { body } = await session.send({
    method: 'GET',
    url: apiAddress('/users/v1/me'),
    operation: 'users.me',
  });
  const { items } = readAnswer(meAnswer, body);
  const account = items.find((item) => (item.outboundPhoneNumbers?.length ?? 0) > 0) ?? items[0];
  if (account === undefined)
    throw new VendorError('forbidden', 'This person belongs to no GoTo Connect account.');
  return { account_key: account.accountKey };
}

/** @throws VendorError forbidden before the account is known. */
export function accountKey({ place }: VendorSession): string {
  if (place.account_key === null)
    throw new VendorError('forbidden', 'The GoTo account is not known yet: connect again.');
  return place.account_key;
}

/** Every line of the account with whose it is. */
export async function listLines(session: VendorSession): Promise<VendorLine[]> {
  const lines: VendorLine[] = [];
  let marker: string | null = null;
  do {
    const { body } = await session.send({
      method: 'GET',
      url: apiAddress('/users/v1/users'),
      query: {
        accountKey: accountKey(session),
        pageSize: 100,
        ...(marker === null ? {} : { pageMarker: marker }),
      },
      operation: 'users.list',
    });
    const answer: { items: GoToUser[]; nextPageMarker?: string | null | undefined } = readAnswer(
      usersAnswer,
      body,
    );
    lines.push(...answer.items.flatMap(linesOf));
    marker = answer.nextPageMarker ?? null;
  } while (marker !== null);
  return lines;
}

type GoToUser = ReturnType<(typeof usersAnswer)['parse']>['items'][number];

function linesOf({ userKey, email, displayName, lines }: GoToUser): VendorLine[] {
  return (lines ?? []).map((line) => ({
    id: line.id,
    user_id: userKey,
    name: displayName ?? line.name ?? line.number ?? line.id,
    extension: line.number ?? null,
    email: email ?? null,
  }));
}
