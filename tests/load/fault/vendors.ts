import { randomUUID } from 'node:crypto';
import { phoneKey } from '@/lib/domain/phones/phone-key';
import { deliverCall, deliverRevision } from '@/tests/support/providers/goto/deliver';
import { type RunningGoTo, startGoTo } from '@/tests/support/providers/goto/start';
import type { GoToCall } from '@/tests/support/providers/goto/state';
import { startZoho, type Zoho } from '@/tests/support/providers/zoho/zoho';
import { type Delivery, momentsOf, VERSIONS, type VendorChange } from './plan';

/** The local Zoho and GoTo, whose notifications are collected instead of sent: the run delivers them in its own way. */
export interface LoadVendors {
  environment: Record<string, string>;
  /** So many leads made, and changed until they have had ten versions. */
  zohoChanges(count: number, random: () => number): VendorChange[];
  /** So many calls that end, and whose reports are corrected afterwards. */
  gotoChanges(count: number, random: () => number): VendorChange[];
  /** What of each call must stand in the end. */
  calls(): { external_id: string; phone_key: string | null }[];
  stop(): Promise<void>;
}

/** Takes what is told of one change after another. */
class Collector {
  private told: Delivery[] = [];
  private last: Promise<unknown> = Promise.resolve();

  add(url: string, body: unknown): void {
    this.told.push({ url, body: JSON.stringify(body), headers: () => ({}) });
  }

  /** Makes a change, once those before it are made. @returns what was told of it. */
  of(change: () => unknown): Promise<Delivery[]> {
    const made = this.last.then(async () => {
      this.told = [];
      await change();
      return this.told;
    });
    this.last = made;
    return made;
  }
}

export async function startLoadVendors(): Promise<LoadVendors> {
  const [crm, telephone] = [new Collector(), new Collector()];
  let last = 0;
  const zoho = await startZoho({
    // Two changes never fall into the same millisecond: that time is all that tells their notifications apart.
    now: () => {
      last = Math.max(Date.now(), last + 1);
      return last;
    },
    deliver: async ({ url, body }) => crm.add(url, body),
    plan: { credits: 5_000_000, concurrency: 100 },
  });
  const goto = await startGoTo();
  goto.state.post = async (url, body) => {
    telephone.add(url, body);
    return 200;
  };
  return {
    environment: {
      ZOHO_ACCOUNTS_URL: zoho.url,
      ZOHO_API_URL: zoho.url,
      GOTO_AUTH_URL: goto.url,
      GOTO_API_URL: goto.url,
    },
    zohoChanges: (count, random) =>
      momentsOf(count, random).map((at, n) => ({ at, make: () => crm.of(() => changeLead(zoho, n, count)) })),
    gotoChanges: (count, random) => gotoChanges(goto, telephone, count, random),
    calls: () =>
      goto.state.calls.map(({ id, party }) => ({ external_id: id, phone_key: phoneKey(party.number) })),
    stop: async () => {
      await Promise.all([zoho.stop(), goto.stop()]);
    },
  };
}

/** The n-th of `count` changes: leads take turns, so that the versions of one lie apart. */
function changeLead({ store }: Zoho, n: number, count: number): void {
  const leads = leadsOf(count);
  const name = `zoho-${n % leads}`;
  const version = Math.floor(n / leads) + 1;
  const fields = { Last_Name: `${name} v${version}`, Designation: `v${version}` };
  const known = store.all('Leads').find(({ Company }) => Company === name);
  if (known === undefined) store.insert('Leads', { ...fields, Company: name });
  else store.update('Leads', known.id, fields);
}

/** Leads among so many changes, which must be a multiple of the versions. */
export const leadsOf = (changes: number): number => changes / VERSIONS;

function gotoChanges(
  { state }: RunningGoTo,
  told: Collector,
  count: number,
  random: () => number,
): VendorChange[] {
  const moments = momentsOf(count, random);
  const calls = count / 2;
  return moments.map((at, n) => ({
    at,
    make: () =>
      told.of(() => {
        const known = state.calls[n - calls];
        if (known === undefined) {
          const call = newCall(n);
          state.calls.push({ ...call, user: state.admin });
          return deliverCall({ ...call, user: state.admin }, state);
        }
        known.party = { ...known.party, number: numberOf(n) };
        return deliverRevision(known, state);
      }),
  }));
}

const numberOf = (n: number): string => `+55119${String(80_000_000 + n)}`;

function newCall(n: number): Omit<GoToCall, 'user'> {
  const ended = Date.now() - n * 60_000;
  return {
    id: randomUUID(),
    direction: n % 2 === 0 ? 'INBOUND' : 'OUTBOUND',
    created: new Date(ended - 130_000).toISOString(),
    answered: new Date(ended - 120_000).toISOString(),
    ended: new Date(ended).toISOString(),
    outcome: 'NORMAL',
    party: { name: 'Cliente', number: numberOf(n) },
  };
}
