import type { Page } from '@playwright/test';
import { expect, person, type RunningApp, signIn, test } from '../support/app-test';
import { expectAccessible } from '../support/expect-accessible';

const slugOf = (page: Page) => new URL(page.url()).pathname.split('/')[1] ?? '';

async function signedIn(page: Page, app: RunningApp): Promise<string> {
  await signIn(page, app, person(app, 'DIRECTOR'));
  return `${app.url}/${slugOf(page)}`;
}

test('a playbook is drafted, checked while it is written, tried in the preview, saved and compared', async ({
  app,
  page,
}) => {
  const base = await signedIn(page, app);
  await page.goto(`${base}/playbooks`);
  await page.getByRole('button', { name: 'Novo playbook' }).click();
  await page.getByLabel('Nome').fill('Teste de ponta a ponta');
  await page.getByRole('button', { name: 'Criar rascunho' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Teste de ponta a ponta' })).toBeVisible();

  await page.getByRole('button', { name: 'Novo cartão' }).click();
  const card = page.getByRole('group', { name: 'Cartão 1' });
  await card.getByLabel('Título').fill('Planilha');
  await card.getByLabel('Frases').fill('(.*)+$');
  await expect(card.getByRole('alert')).toContainText('não tem palavra');
  await card.getByLabel('Frases').fill('na planilha');
  await expect(card.getByRole('alert')).toHaveCount(0);
  await card.getByLabel('Resposta').fill('Quem atualiza quando essa pessoa falta?');
  await page.getByLabel('O cliente diz', { exact: true }).fill('hoje fica tudo na planilha');
  await expect(page.getByText('Quem atualiza quando essa pessoa falta?').last()).toBeVisible();

  await page.getByRole('link', { name: 'Versões' }).click();
  await expect(page.getByRole('dialog', { name: 'Sair sem salvar?' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancelar' }).click();
  await page.getByRole('button', { name: 'Salvar versão 2' }).click();
  await expect(page.getByText('Tudo salvo')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Versões' }).click();
  await expect(page.getByRole('heading', { name: 'O que a versão 2 mudou' })).toBeVisible();
  await expect(page.locator('ins').first()).toContainText('Planilha');
  await expectAccessible(page);
});

test('a question is answered with a line that opens in its conversation, by keyboard', async ({
  app,
  page,
}) => {
  const base = await signedIn(page, app);
  await page.goto(`${base}/search`);
  await page.getByLabel('Sua pergunta').fill('O que falaram da planilha?');
  // The form waits for the page's scripts.
  await expect(page.getByRole('button', { name: 'Perguntar' })).toBeEnabled();
  await page.keyboard.press('Enter');
  const line = page.getByRole('link', { name: /^Abrir a fala 1,/ });
  await expect(line).toBeVisible();
  await expect(page.locator('#cite-1 mark').first()).toHaveText(/planilha/i);
  await expectAccessible(page);
  await line.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/conversations\/[^/]+#t\d+$/);
  await expect(page.locator(new URL(page.url()).hash)).toContainText(/planilha/i);
});

test('a question about deals is answered with deals that open their pages', async ({ app, page }) => {
  const base = await signedIn(page, app);
  await page.goto(`${base}/search`);
  await page.getByLabel('Sua pergunta').fill('Quais negócios perdemos?');
  await expect(page.getByRole('button', { name: 'Perguntar' })).toBeEnabled();
  await page.keyboard.press('Enter');
  const deals = page.getByRole('region', { name: 'Negócios' });
  await expect(deals.getByRole('link').first()).toContainText(/Perdid/);
  await expectAccessible(page);
  await deals.getByRole('link').first().click();
  await page.waitForURL(/\/pipeline\/deals\/[^/]+$/);
});
