import type { CallWindow, PersonActivity, ReportedCall } from '../contracts/capabilities';
import type { VendorSession } from '../contracts/session';
import { accountKey } from './account';
import { apiAddress } from './addresses';
import { activityAnswer, personCallsAnswer, readAnswer } from './answers';

const PAGE_SIZE = 1_000;
/** Far more pages than a window has: a vendor that repeats itself is not followed for ever. */
const MOST_PAGES = 50;
const PATH = '/call-reports/v1/reports/user-activity';

/** How many calls each person had that began in the window, by GoTo's call reports. */
export async function listActivity(session: VendorSession, window: CallWindow): Promise<PersonActivity[]> {
  const items = await everyPage(session, PATH, window, (body) => readAnswer(activityAnswer, body).items);
  return items.map(({ userId, dataValues }) => ({ user_id: userId, calls: dataValues.volume }));
}

/** One person's calls by the same reports. Times alone are sure: numbers come in any form. */
export async function listPersonCalls(
  session: VendorSession,
  user_id: string,
  window: CallWindow,
): Promise<ReportedCall[]> {
  const path = `${PATH}/${encodeURIComponent(user_id)}`;
  const items = await everyPage(session, path, window, (body) => readAnswer(personCallsAnswer, body).items);
  return items.map(({ originatorId, startTime, direction, caller, callee }) => ({
    id: originatorId ?? null,
    started_at: startTime,
    other: (direction === 'INBOUND' ? caller : callee)?.number ?? null,
  }));
}

/** This family of reports counts its pages from zero and says nowhere which is the last. */
async function everyPage<T>(
  session: VendorSession,
  path: string,
  { from, to }: CallWindow,
  read: (body: unknown) => T[],
): Promise<T[]> {
  const found: T[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { body } = await session.send({
      method: 'GET',
      url: apiAddress(path),
      query: {
        accountKey: accountKey(session),
        startTime: from.toISOString(),
        endTime: to.toISOString(),
        page,
        pageSize: PAGE_SIZE,
      },
      operation: 'call-reports.list',
    });
    const items = read(body);
    found.push(...items);
    if (items.length < PAGE_SIZE) break;
  }
  return found;
}
