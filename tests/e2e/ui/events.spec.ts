import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, person, type RunningApp, signIn, test } from '../support/app-test';
import { expectAccessible } from '../support/expect-accessible';

const COMPANY = 'Brightline Software';
/** More than a page of the list. */
const FAILING = 27;

test('dead letters: all of a filter are archived, one is deleted, and a period is replayed', async ({
  page,
  app,
}) => {
  await signIn(page, app, person(app, 'DIRECTOR', COMPANY));
  const run = randomUUID();
  // A new lead without a name is of no use.
  for (let n = 0; n < FAILING; n += 1) await send(page, app, `${run}-${n}`);
  const base = `${app.url}/brightline/settings/events`;
  const list = `${base}/dead?provider=api&error_code=no_name`;
  await expect(async () => {
    await page.goto(list);
    await expect(page.getByText(`of ${FAILING}`)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByRole('cell', { name: 'A new lead needs a name.' }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');

  await page
    .getByRole('button', { name: /^Delete: / })
    .first()
    .click();
  await page.getByRole('dialog', { name: 'Delete 1 event?' }).getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText(`of ${FAILING - 1}`)).toBeVisible();

  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await page.getByRole('button', { name: `Select all ${FAILING - 1} events of the filter` }).click();
  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Archive ${FAILING - 1} events?` });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: `Archive ${FAILING - 1}` }).click();
  await expect(page.getByText('Nothing with these filters')).toBeVisible();
  await page.goto(`${list}&status=ARCHIVED`);
  await expect(page.getByText(`of ${FAILING - 1}`)).toBeVisible();

  await lookAtOne(page, base);

  await page.getByRole('link', { name: 'Replay a period' }).click();
  await page.waitForURL(/replay$/);
  await page.getByLabel('From').fill('2026-01-01T00:00');
  await page.getByLabel('To', { exact: true }).fill('2100-01-01T00:00');
  await page.getByLabel('Source').selectOption('api');
  await page.getByRole('button', { name: 'Count events' }).click();
  await page.getByRole('button', { name: /^Replay \d+ events$/ }).click();
  await expect(page.getByText(/^\d+ events processed again\.$/)).toBeVisible({ timeout: 30_000 });
  await page.goto(list);
  await expect(page.getByText(`of ${FAILING - 1}`)).toBeVisible();
});

/** Narrows the list to a type and a period, and reads what one of the events held. */
async function lookAtOne(page: Page, base: string): Promise<void> {
  await page.goto(base);
  await page.getByLabel('Type').fill('lead.updated');
  await page.getByLabel('From').fill('2099-01-01T00:00');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page.getByText('Nothing with these filters')).toBeVisible();
  await page.getByLabel('Type').fill('lead.created');
  await page.getByLabel('From').fill('2026-01-01T00:00');
  await page.getByLabel('State').selectOption('Archived');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('link', { name: 'lead.created' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Received event');
  await expect(page.getByText('"id"')).toBeVisible();
  await expectAccessible(page);
  await page.goto(base);
}

async function send(page: Page, app: RunningApp, idempotency_key: string): Promise<void> {
  const answer = await page.request.post(`${app.url}/api/events`, {
    data: {
      type: 'lead.created',
      idempotency_key,
      occurred_at: new Date().toISOString(),
      data: { id: idempotency_key },
    },
    headers: { origin: app.url },
  });
  expect(answer.status(), await answer.text()).toBeLessThan(300);
}
