import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { openContent } from '@/lib/domain/conversations/sealed-content';
import { addUser } from '@/tests/support/providers/zoho/seed-data';
import { reference, type ZohoRecord, type ZohoUser } from '@/tests/support/providers/zoho/store';
import { startZoho, type Zoho } from '@/tests/support/providers/zoho/zoho';
import { zohoTime } from '@/tests/support/providers/zoho/zoho-time';
import { type Connected, connect, sync, syncAll } from './connect';

/** A company that has read its Zoho, with a clock that both share and that can be put ahead. */
export interface Shared {
  zoho: Zoho;
  company: Connected;
  /** The company's agent as a user of Zoho. */
  seller: ZohoUser;
  now: () => number;
  /** Zoho counts in whole seconds: what happens next must not share one with what was. */
  later: (seconds?: number) => void;
}

export async function readZoho(): Promise<Shared> {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const zoho = await startZoho({ sellers: ['ana@vendas.example'], now, deliver: async () => undefined });
  Object.assign(process.env, { ZOHO_ACCOUNTS_URL: zoho.url, ZOHO_API_URL: zoho.url });
  const connected = await connect();
  const clock = { now: () => new Date(now()) };
  const company = {
    ...connected,
    ctx: { ...connected.ctx, clock },
    job: { ...connected.job, clock },
  };
  const seller = addUser(zoho.store, company.agent.email);
  await syncAll(company);
  return {
    zoho,
    company,
    seller,
    now,
    later: (seconds = 2) => {
      ahead += seconds * 1000;
    },
  };
}

export function leadThere({ zoho }: Shared, last_name: string): ZohoRecord {
  const found = zoho.store.all('Leads').find((row) => row.Last_Name === last_name);
  if (found === undefined) throw new Error(`Zoho has no lead ${last_name}.`);
  return found;
}

/** Fields that say whose an activity is, and about which lead. */
export function ofLead(shared: Shared, last_name: string) {
  return {
    What_Id: { id: leadThere(shared, last_name).id },
    $se_module: 'Leads',
    Owner: reference(shared.seller),
  };
}

/** A call of the seller with a lead that began so many minutes ago and took ten. */
export function callThere(shared: Shared, subject: string, last_name: string, minutes_ago: number) {
  return shared.zoho.store.insert('Calls', {
    Subject: subject,
    Call_Type: 'Outbound',
    Call_Start_Time: zohoTime(shared.now() - minutes_ago * 60_000),
    Call_Duration: '10:00',
    Description: `Falou de ${subject}.`,
    ...ofLead(shared, last_name),
  });
}

export async function readTimeline({ company }: Shared): Promise<void> {
  await sync(company, 'activities');
  await sync(company, 'notes');
}

/** Conversations of a title, with their notes opened. */
export async function conversations({ company: { id: company_id } }: Shared, title: string) {
  return companyTx({ company_id }, async (tx) => {
    const rows = await tx.conversation.findMany({
      where: { company_id, title },
      include: { lead: { select: { name: true } } },
    });
    const sealer = await companySealer(tx, company_id);
    return rows.map((row) => ({
      ...row,
      notes: openContent(sealer, row)
        .notes.filter(({ text }) => text !== '')
        .map(({ id, rev, text }) => ({ id, rev, text })),
    }));
  });
}

export function timeLine({ company: { id: company_id } }: Shared, subject: string) {
  return companyTx({ company_id }, (tx) => tx.crmActivity.findMany({ where: { company_id, subject } }));
}
