import { COMPANIES, type Person, type SeedCompany } from '@/prisma/seed/cast';
import { emailOf } from '@/prisma/seed/write-company';
import { addSampleCalls, type Colleague } from './goto/sample-calls';
import { type RunningGoTo, startGoTo } from './goto/start';
import { createState, person } from './goto/state';
import { startZoho, type Zoho } from './zoho/zoho';

export interface Vendors {
  goto: RunningGoTo;
  zoho: Zoho;
  /** What the product must be configured with to talk to them. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

const CALLS = 60;
const DAYS = 30;

/**
 * Local GoTo and Zoho servers with the people of a demo company in them: its sellers have lines and CRM users with the same
 * e-mails, and the calls are with the customers that the CRM has.
 */
export async function startVendors(
  company_key: string,
  ports: { goto: number; zoho: number } = { goto: 0, zoho: 0 },
): Promise<Vendors> {
  const company = COMPANIES.find(({ key }) => key === company_key);
  if (company === undefined) throw new Error(`There is no demo company ${company_key}.`);
  const sellers = company.people.filter(({ role }) => role !== 'DIRECTOR');
  const zoho = await startZoho({
    port: ports.zoho,
    sellers: sellers.map((seller) => emailOf(company, seller)),
  });
  const goto = await startGoTo({ port: ports.goto, state: accountOf(company, sellers, customersOf(zoho)) });
  return {
    goto,
    zoho,
    environment: {
      GOTO_AUTH_URL: goto.url,
      GOTO_API_URL: goto.url,
      ZOHO_ACCOUNTS_URL: zoho.url,
      ZOHO_API_URL: zoho.url,
    },
    stop: async () => {
      await Promise.all([goto.stop(), zoho.stop()]);
    },
  };
}

/** The first extension is the reception: nobody's line, so that its calls wait for somebody to choose. */
function accountOf(company: SeedCompany, sellers: readonly Person[], customers: [string, string][]) {
  const state = createState(person('Recepção', `recepcao@${company.domain}`, '1000'));
  const colleagues = sellers.map(
    (seller, index): Colleague => [seller.name, emailOf(company, seller), String(1001 + index)],
  );
  addSampleCalls(state, CALLS, DAYS, { colleagues, customers });
  return state;
}

/** Names and numbers of the CRM's leads and contacts. */
function customersOf(zoho: Zoho): [string, string][] {
  return [...zoho.store.all('Leads'), ...zoho.store.all('Contacts')].map((record) => [
    `${record.First_Name ?? ''} ${record.Last_Name ?? ''}`.trim(),
    String(record.Phone ?? ''),
  ]);
}
