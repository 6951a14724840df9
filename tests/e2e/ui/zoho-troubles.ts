import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import type { RunningApp } from '../support/app-test';

const recordSchema = z.object({ id: z.string() });
const leadsSchema = z.object({ data: z.array(z.object({ id: z.string() })) });

/** A knob of the local Zoho (tests/support/providers/zoho/control.ts). @returns what it answers. */
async function control(app: RunningApp, command: Record<string, unknown>): Promise<unknown> {
  const answer = await fetch(`${app.environment.ZOHO_API_URL}/__control`, {
    method: 'POST',
    body: JSON.stringify(command),
  });
  expect(answer.status).toBe(200);
  return answer.json();
}

/** The latest run of leads in the list, once everything that was started has ended. */
async function synchroniseLeads(page: Page, base: string) {
  await page.goto(`${base}?provider=zoho&tab=sync`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Synchronise now' }).click();
  await expect(page.getByRole('button', { name: 'Synchronising…' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Synchronise now' })).toBeEnabled({ timeout: 60_000 });
  return page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: 'Leads', exact: true }) })
    .first();
}

/** A record that cannot be stored is told with its reason, and is taken with the next run once it has been mended there. */
export async function failAndRecover(page: Page, app: RunningApp, base: string): Promise<string> {
  // Only the synchronisation hears of it.
  await control(app, { do: 'delivery', lose: true });
  const fields = { Last_Name: 'Nulo\u0000', Company: 'Registro Ltda', Designation: 'Analista' };
  const record = recordSchema.parse(await control(app, { do: 'insert', module: 'Leads', fields }));
  const failed = await synchroniseLeads(page, base);
  await expect(failed.getByText('Done with failures')).toBeVisible();
  await failed.getByText('1 record was not taken').click();
  await expect(failed.getByRole('listitem')).toContainText(`${record.id}: it could not be stored`);

  await control(app, {
    do: 'update',
    module: 'Leads',
    id: record.id,
    fields: { Last_Name: 'Recuperado' },
  });
  const mended = await synchroniseLeads(page, base);
  await expect(mended.getByText('Done', { exact: true })).toBeVisible();
  await mended.getByText('Log', { exact: true }).click();
  await expect(mended.getByText('1 record that had not come in was read again.')).toBeVisible();
  await control(app, { do: 'delivery' });
  return record.id;
}

/** Says another position of the lead, here. */
async function changeHere(page: Page, app: RunningApp, position: string): Promise<void> {
  const found = await page.request.get(`${app.url}/api/v1/leads?q=Recuperado`);
  const [lead] = leadsSchema.parse(await found.json()).data;
  const answer = await page.request.patch(`${app.url}/api/v1/leads/${lead?.id}`, {
    data: { position },
    headers: { origin: app.url },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** One field that was changed here and there at once: the audit log says so, and what both sides said. */
export async function conflict(page: Page, app: RunningApp, id: string): Promise<void> {
  await changeHere(page, app, 'Diretora');
  await control(app, { do: 'update', module: 'Leads', id, fields: { Designation: 'Gerente' } });
  const told = page
    .getByRole('listitem')
    .filter({ hasText: 'Same field changed here and in the CRM: one value stayed' });
  await expect(async () => {
    await page.goto(`${app.url}/brightline/settings/audit`);
    await expect(told.first()).toContainText('position: Gerente', { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await expect(told.first()).toContainText('position: Diretora');
}

/** The vendor takes the grant back: what is changed here waits, and the page says for what. */
export async function heldUp(page: Page, app: RunningApp, base: string): Promise<void> {
  await control(app, { do: 'revoke_all' });
  await page.goto(`${base}?provider=zoho&tab=test`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Test', exact: true }).click();
  await expect(page.getByRole('dialog').getByText('Reconnect needed').first()).toBeVisible();
  await changeHere(page, app, 'Presidente');
  await page.goto(`${base}?provider=zoho&tab=sync`);
  const notice = page.getByRole('dialog').getByText(/changes? waits? to be sent to the CRM/);
  await expect(notice).toBeVisible();
  await expect(page.getByRole('dialog').getByText(/^The connection is held up\. .*\(.+\)\.$/)).toBeVisible();
}
