import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, person, type RunningApp, signIn, test } from '../support/app-test';
import { expectAccessible } from '../support/expect-accessible';

const pipelineOf = (page: Page, app: RunningApp) =>
  `${app.url}/${new URL(page.url()).pathname.split('/')[1]}/pipeline`;

test('a deal is moved by keyboard and by the menu, and the server has it', async ({ app, page }) => {
  await signIn(page, app, person(app, 'MANAGER'));
  const title = `Quadro ${Date.now()}`;
  const { data } = await (await page.request.get(`${app.url}/api/v1/leads?page_size=1`)).json();
  const made = await page.request.post(`${app.url}/api/v1/deals`, {
    data: { title, lead_id: data[0].id, value: 1000, stage: 'prospecting' },
    headers: { origin: app.url },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { id } = await made.json();
  await page.setViewportSize({ width: 1800, height: 900 });
  await page.goto(pipelineOf(page, app), { waitUntil: 'networkidle' });
  const column = (name: string) => page.getByRole('region', { name, exact: true });

  const grip = page.getByRole('button', { name: `Arrastar ${title}` });
  await grip.focus();
  await page.keyboard.press('Space');
  await expect(page.getByText(`${title} sobre Prospecção.`)).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(`${title} sobre Qualificação.`)).toBeAttached();
  await page.keyboard.press('Space');
  await expect(column('Qualificação').getByRole('link', { name: title })).toBeVisible();
  await expectStage(page, app, id, 'qualification');

  // Esc leaves it where it was. The board is drawn anew once the server has answered, and may take the focus with it.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await grip.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText(`${title} sobre Qualificação.`)).toBeAttached({ timeout: 2_000 });
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(`${title} sobre Proposta.`)).toBeAttached({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(column('Qualificação').getByRole('link', { name: title })).toBeVisible();

  await page.getByRole('button', { name: `Mover ${title}` }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Negociação' }).press('Enter');
  await expect(column('Negociação').getByRole('link', { name: title })).toBeVisible();
  await expectStage(page, app, id, 'negotiation');
  await page.getByRole('button', { name: 'Desfazer' }).first().click();
  await expect(column('Qualificação').getByRole('link', { name: title })).toBeVisible();
  await expectStage(page, app, id, 'qualification');
});

test('a table of leads is mapped, previewed, imported with its refused rows told, and exported', async ({
  app,
  page,
}) => {
  await signIn(page, app, person(app, 'DIRECTOR'));
  const pipeline = pipelineOf(page, app);
  const mark = Date.now();
  const csv = [
    'Pessoa;Correio;Fone',
    `Nara ${mark};nara.${mark}@planilha.example;(11) 9${String(mark).slice(-8)}`,
    `Otto ${mark};isto não é um e-mail;`,
  ].join('\r\n');
  await page.goto(`${pipeline}/imports`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Importar planilha' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Importar planilha' });
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: `leads-${mark}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await dialog.getByRole('button', { name: 'Enviar e conferir' }).click();

  // What the headings do not tell, a person does.
  await choose(page.getByLabel('Campo: Pessoa'), 'Nome');
  await choose(page.getByLabel('Campo: Correio'), 'E-mail');
  await choose(page.getByLabel('Campo: Fone'), 'Telefone');
  await page.getByRole('button', { name: 'Conferir', exact: true }).click();
  const preview = page.getByRole('region', { name: 'O que vai acontecer' });
  await expect(preview.getByRole('row').filter({ hasText: 'criado' })).toHaveCount(1);
  await expect(preview.getByRole('row').filter({ hasText: 'e-mail inválido' })).toHaveCount(1);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Importar 2 linhas' }).click();
  const refused = page.getByRole('link', { name: 'Baixar linhas recusadas' });
  await expect(refused).toBeVisible({ timeout: 30_000 });
  const row = page
    .getByRole('region', { name: 'Linhas recusadas' })
    .getByRole('row', { name: `Otto ${mark}` });
  await expect(row).toContainText('e-mail inválido');
  expect(await downloaded(page, refused)).toContain(`Otto ${mark}`);

  await page.goto(`${pipeline}/leads?q=${mark}`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: `Nara ${mark}` })).toBeVisible();
  await expect(page.getByRole('link', { name: `Otto ${mark}` })).toHaveCount(0);
  const exported = await downloaded(page, page.getByRole('link', { name: 'Exportar CSV' }));
  expect(exported).toContain(`nara.${mark}@planilha.example`);
  expect(exported.trim().split('\n')).toHaveLength(2);
});

async function choose(select: Locator, label: string): Promise<void> {
  await select.selectOption({ label });
  await expect(select.locator('option:checked')).toHaveText(label);
}

async function downloaded(page: Page, link: Locator): Promise<string> {
  const waiting = page.waitForEvent('download');
  await link.click();
  return readFile(await (await waiting).path(), 'utf8');
}

async function expectStage(page: Page, app: RunningApp, id: string, stage: string): Promise<void> {
  await expect
    .poll(async () => (await (await page.request.get(`${app.url}/api/v1/deals/${id}`)).json()).stage)
    .toBe(stage);
}
