import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { Webhook } from 'standardwebhooks';
import { SANDBOX_CLIENT as GOTO } from '@/tests/support/providers/goto/state';
import { SANDBOX_CLIENT as ZOHO } from '@/tests/support/providers/zoho/zoho';
import { expect, person, type RunningApp, signIn, test } from '../support/app-test';
import { expectAccessible } from '../support/expect-accessible';
import { conflict, failAndRecover, heldUp } from './zoho-troubles';

test.describe.configure({ timeout: 240_000 });

const COMPANY = 'Brightline Software';

interface Vendor {
  slug: string;
  name: string;
  client: { id: string; secret: string };
  /** The button of the vendor's own consent page. */
  allow: RegExp;
}
const VENDORS: readonly Vendor[] = [
  { slug: 'zoho', name: 'Zoho CRM', client: ZOHO, allow: /Allow|Accept|Permitir|Aceitar/ },
  { slug: 'goto', name: 'GoTo Connect', client: GOTO, allow: /Allow/ },
];

test('connect, test, synchronise and disconnect, for GoTo and Zoho', async ({ page, app }) => {
  await signIn(page, app, person(app, 'DIRECTOR', COMPANY));
  const base = `${app.url}/brightline/integrations`;
  await page.goto(base);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Integrations');
  // What is still to come has no button.
  const soon = page.getByRole('listitem').filter({ hasText: 'HubSpot' });
  await expect(soon.getByText('Coming soon')).toBeVisible();
  await expect(soon.getByRole('link')).toHaveCount(0);

  // Who does not allow the access is told what the vendor said, and what to do.
  await page.goto(`${app.url}/api/integrations/zoho/callback?error=access_denied`);
  await expect(page.getByText('Zoho CRM was not connected')).toBeVisible();
  await expect(page.getByText(/connect again and allow it \(access_denied\)/)).toBeVisible();
  await page.goto(base);

  for (const vendor of VENDORS) {
    // A run that broke off leaves the connection.
    if (
      test.info().retry > 0 &&
      (await page.getByRole('link', { name: `Connect ${vendor.name}` }).isHidden())
    ) {
      await disconnect(page, base, vendor);
      await page.goto(base);
    }
    await connect(page, vendor);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    await expect(page.getByText('Everything that is used works.')).toBeVisible();
    await synchronise(page, app, vendor);
  }

  await mapDeals(page, base);

  // Calls are conversations of who had the line, with the lead that the CRM brought.
  await page.goto(`${app.url}/brightline/conversations?channel=CALL`);
  await expect(page.getByRole('row').filter({ hasText: 'Otávio Nogueira' }).first()).toBeVisible();
  await page.goto(`${base}?provider=goto&tab=mapping`);
  await expect(page.getByText(/calls wait for a person/)).toBeVisible();
  await expectAccessible(page);

  await conflict(page, app, await failAndRecover(page, app, base));
  await heldUp(page, app, base);
  await expectAccessible(page);

  for (const vendor of [...VENDORS].reverse()) await disconnect(page, base, vendor);
});

test('a system of one’s own delivers events to the address that the page tells', async ({ page, app }) => {
  const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
  await signIn(page, app, person(app, 'DIRECTOR', COMPANY));
  await page.goto(`${app.url}/brightline/integrations?provider=custom&tab=config`);
  await page.getByLabel('Signing secret (webhooks)').fill(secret);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save credentials' }).click();
  const address = await page.getByRole('textbox', { name: 'Address for deliveries (webhooks)' }).inputValue();
  await expect(page.getByLabel('Signing secret (webhooks)')).toHaveValue('');

  const name = `Delivered ${randomUUID().slice(0, 8)}`;
  const body = JSON.stringify({
    type: 'lead.created',
    timestamp: new Date().toISOString(),
    data: { id: randomUUID(), name, company: 'Deliveries Ltd' },
  });
  const id = randomUUID();
  const now = new Date();
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
  const send = async (url: string, init: RequestInit = {}) => {
    const response = await fetch(url, { method: 'POST', headers, body, ...init });
    const { status } = response;
    const { received, duplicates, code } = (await response.json()) as Record<string, unknown>;
    return { status, received, duplicates, code };
  };
  const refused = { received: undefined, duplicates: undefined };
  expect(await send(address)).toEqual({ status: 200, received: 1, duplicates: 0, code: undefined });
  expect(await send(address)).toEqual({ status: 200, received: 0, duplicates: 1, code: undefined });
  expect(await send(`${address}x`)).toEqual({ status: 404, code: 'not_found', ...refused });
  expect(await send(address, { body: body.replace('Ltd', 'Inc') })).toEqual({
    status: 401,
    code: 'unauthenticated',
    ...refused,
  });
  const large = ' '.repeat(300 * 1024);
  const streamed: RequestInit & { duplex: 'half' } = { body: new Blob([large]).stream(), duplex: 'half' };
  for (const init of [{ body: large }, streamed])
    expect(await send(address, init)).toEqual({ status: 413, code: 'payload_too_large', ...refused });
  expect((await fetch(address)).status).toBe(405);

  await expect(async () => {
    await page.goto(`${app.url}/brightline/pipeline/leads?q=${encodeURIComponent(name)}`);
    await expect(page.getByRole('link', { name })).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

async function connect(page: Page, { name, client, allow }: Vendor): Promise<void> {
  await page.getByRole('link', { name: `Connect ${name}` }).click();
  await page.getByLabel('Client ID').fill(client.id);
  await page.getByLabel('Client secret').fill(client.secret);
  await page.getByRole('button', { name: 'Save credentials' }).click();
  await expect(page.getByText('Credentials saved')).toBeVisible();
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: allow }).click();
  await expect(page.getByText(`${name} is connected.`)).toBeVisible();
}

async function disconnect(page: Page, base: string, { slug, name }: Vendor): Promise<void> {
  await page.goto(`${base}?provider=${slug}&tab=config`);
  // A saved secret never comes back.
  await expect(page.getByLabel('Client secret')).toHaveValue('');
  await page.getByRole('button', { name: 'Disconnect' }).click();
  await page.getByRole('radio', { name: /Delete/ }).check();
  const confirm = page.getByRole('dialog', { name: `Disconnect ${name}?` });
  await confirm.getByRole('button', { name: 'Disconnect' }).click();
  await expect(page.getByRole('dialog').getByText('Disconnected', { exact: true })).toBeVisible();
}

/** Chooses a stage for one of the CRM's, tries it on a record of the CRM, saves it, and goes back to what was before. */
async function mapDeals(page: Page, base: string): Promise<void> {
  await page.goto(`${base}?provider=zoho&tab=mapping`, { waitUntil: 'networkidle' });
  const deals = page.getByRole('region', { name: 'Deals' });
  await deals.getByRole('button', { name: 'Values of Stage' }).click();
  await deals.getByRole('combobox', { name: 'Proposta/Orçamento', exact: true }).selectOption('Negotiation');
  await deals.getByRole('button', { name: 'Add a field' }).click();
  const added = deals.getByRole('row').last();
  await added.getByRole('combobox', { name: 'Field in the CRM' }).fill('Description');
  await added.getByRole('combobox', { name: 'Field here' }).selectOption('Own field');
  await added.getByRole('combobox', { name: 'Conversion' }).selectOption('Without spaces around');
  await deals.getByText('Try it on a real record').click();
  await deals.getByRole('button', { name: 'Try', exact: true }).click();
  const preview = deals.getByRole('group', { name: 'What would be stored' });
  await expect(preview.getByRole('row').filter({ hasText: 'Proposta/Orçamento' })).toContainText(
    'Negotiation',
  );
  await expectAccessible(page);
  await deals.getByRole('button', { name: 'Save a new version' }).click();
  await expect(page.getByText('Mapping saved')).toBeVisible();
  await expect(deals.getByText('Changes not saved')).toBeHidden();
  await expect(deals.getByRole('button', { name: 'Values of Stage' })).toContainText('(1)');
  await deals.getByText(/^\d+ saved versions?$/).click();
  await deals.getByRole('button', { name: /^Restore: The product/ }).click();
  await expect(deals.getByRole('button', { name: 'Values of Stage' })).not.toContainText('(1)');
}

async function synchronise(page: Page, app: RunningApp, { slug }: Vendor): Promise<void> {
  await page.getByRole('link', { name: 'Synchronisation' }).click();
  await page.getByRole('button', { name: 'Synchronise now' }).click();
  await expect(page.getByRole('button', { name: 'Synchronising…' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Synchronise now' })).toBeEnabled({ timeout: 120_000 });
  await expect(page.getByRole('cell', { name: 'Failed' })).toHaveCount(0);
  const done = page.getByRole('cell', { name: 'Done', exact: true }).first();
  await expect(done).toBeVisible();
  if (slug === 'goto') {
    await done.getByText('Log', { exact: true }).click();
    await expect(done.getByText(/^\d+ lines read\.$/)).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto(`${app.url}/brightline/integrations`);
  await expect(
    page.getByRole('link', { name: `Manage ${slug === 'goto' ? 'GoTo Connect' : 'Zoho CRM'}` }),
  ).toBeVisible();
}
