import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SANDBOX_CLIENT as GOTO } from '@/tests/support/providers/goto/state';
import { SANDBOX_CLIENT as ZOHO } from '@/tests/support/providers/zoho/zoho';
import { expect, person, type RunningApp, signIn, test } from '../support/app-test';

test.describe.configure({ timeout: 120_000 });

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

  for (const vendor of VENDORS) {
    await connect(page, vendor);
    await expectSound(page);
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    await expect(page.getByText('Everything that is used works.')).toBeVisible();
    await synchronise(page, app, vendor);
  }

  // Calls are conversations of who had the line, with the lead that the CRM brought.
  await page.goto(`${app.url}/brightline/conversations?channel=CALL`);
  await expect(page.getByRole('row').filter({ hasText: 'Otávio Nogueira' }).first()).toBeVisible();
  await page.goto(`${base}?provider=goto&tab=mapping`);
  await expect(page.getByText(/calls wait for a person/)).toBeVisible();
  await expectSound(page);

  for (const { slug, name } of [...VENDORS].reverse()) {
    await page.goto(`${base}?provider=${slug}&tab=config`);
    // A saved secret never comes back.
    await expect(page.getByLabel('Client secret')).toHaveValue('');
    await page.getByRole('button', { name: 'Disconnect' }).click();
    await page.getByRole('radio', { name: /Delete/ }).check();
    const confirm = page.getByRole('dialog', { name: `Disconnect ${name}?` });
    await confirm.getByRole('button', { name: 'Disconnect' }).click();
    await expect(page.getByRole('dialog').getByText('Disconnected', { exact: true })).toBeVisible();
  }
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

async function synchronise(page: Page, app: RunningApp, { slug }: Vendor): Promise<void> {
  await page.getByRole('link', { name: 'Synchronisation' }).click();
  await page.getByRole('button', { name: 'Synchronise now' }).click();
  await expect(page.getByRole('button', { name: 'Synchronising…' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Synchronise now' })).toBeEnabled({ timeout: 60_000 });
  await expect(page.getByRole('cell', { name: 'Failed' })).toHaveCount(0);
  await expect(page.getByRole('cell', { name: 'Done', exact: true }).first()).toBeVisible();
  await page.goto(`${app.url}/brightline/integrations`);
  await expect(
    page.getByRole('link', { name: `Manage ${slug === 'goto' ? 'GoTo Connect' : 'Zoho CRM'}` }),
  ).toBeVisible();
}

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
