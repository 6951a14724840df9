import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, person, type RunningApp, signIn, test } from '../support/app-test';
import { expectAccessible } from '../support/expect-accessible';

// Several pages each, on a machine that also runs the application and its database.
test.beforeEach(() => test.setTimeout(120_000));

const NEW_PASSWORD = 'uma senha bem comprida';

/** A browser of one's own, in Portuguese as a Brazilian team would use it. */
async function freshPage(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ locale: 'pt-BR', ...options });
  return context.newPage();
}

async function slugOf(page: Page): Promise<string> {
  return new URL(page.url()).pathname.split('/')[1] ?? '';
}

/** Opens the link of the newest mail to an address, which the worker writes within seconds. */
async function openMail(page: Page, app: RunningApp, email: string, subject: string): Promise<void> {
  const mail = page
    .locator('section', { hasText: `Para ${email}` })
    .filter({ hasText: subject })
    .first();
  await expect(async () => {
    await page.goto(`${app.url}/outbox`);
    await expect(mail).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await mail.getByRole('link', { name: 'Abrir link' }).click();
}

test('a director invites a person, who accepts, works, and is disabled at once', async ({ app, browser }) => {
  const director = await freshPage(browser);
  await signIn(director, app, person(app, 'DIRECTOR'));
  const slug = await slugOf(director);
  await director.goto(`${app.url}/${slug}/people`);
  await expectAccessible(director);
  const email = `nova.${Date.now()}@pessoas.example`;
  await director.getByRole('button', { name: 'Convidar pessoa' }).click();
  await expectAccessible(director);
  await director.getByRole('button', { name: 'Enviar convite' }).click();
  await expect(director.getByText('Informe um e-mail válido.')).toBeVisible();
  await director.getByLabel('Nome', { exact: true }).fill('Nina Convidada');
  await director.getByLabel('E-mail', { exact: true }).fill(email);
  await director.getByRole('button', { name: 'Enviar convite' }).click();
  await expect(director.getByText(`Convite enviado para ${email}.`)).toBeVisible();

  const invited = await freshPage(browser);
  await openMail(invited, app, email, 'convidou você');
  await expect(invited.getByLabel('Seu nome')).toHaveValue('Nina Convidada');
  await expectAccessible(invited);
  await invited.getByLabel('Senha').fill('curta');
  await invited.getByRole('button', { name: 'Criar conta e entrar' }).click();
  await expect(invited.getByText('Use pelo menos 10 caracteres')).toBeVisible();
  await invited.getByLabel('Senha').fill(NEW_PASSWORD);
  await invited.getByRole('button', { name: 'Criar conta e entrar' }).click();
  await invited.waitForURL(`${app.url}/${slug}`);
  expect((await invited.goto(`${app.url}/${slug}/people`))?.status()).toBe(404);

  await director.goto(`${app.url}/${slug}/people?q=${encodeURIComponent(email)}`);
  await director.getByRole('button', { name: 'Ações de Nina Convidada' }).click();
  await director.getByRole('menuitem', { name: 'Desativar' }).click();
  await director.getByRole('dialog').getByRole('button', { name: 'Desativar' }).click();
  await expect(director.getByText('Nina Convidada foi desativado.')).toBeVisible();
  await invited.goto(`${app.url}/${slug}`);
  expect(new URL(invited.url()).pathname).toBe('/sign-in');
});

test('a forgotten password is replaced by mail, and a wrong one says so', async ({ app, browser }) => {
  const { email } = person(app, 'AGENT');
  const { password } = person(app, 'AGENT');
  const page = await freshPage(browser);
  await page.goto(`${app.url}/sign-in`);
  await expectAccessible(page);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Senha').fill('não é esta');
  await page.getByRole('button', { name: 'Entrar' }).click();
  await expect(page.getByText('E-mail ou senha incorretos.')).toBeVisible();
  await page.getByRole('link', { name: 'Esqueci minha senha' }).click();
  await page.waitForURL('**/forgot-password');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Enviar link' }).click();
  await expect(page.getByText('Confira seu e-mail')).toBeVisible();
  await openMail(page, app, email, 'Crie uma nova senha');
  await expectAccessible(page);
  // The same password again, so that other tests still know it.
  await page.getByLabel('Nova senha').fill(password);
  await page.getByRole('button', { name: 'Salvar senha' }).click();
  await expect(page.getByText('Senha trocada. Entre com a nova.')).toBeVisible();
  await signIn(page, app, { email, password });
});

test('one sees one’s sessions and ends another one', async ({ app, browser }) => {
  const me = person(app, 'MANAGER');
  const [first, second] = [await freshPage(browser), await freshPage(browser)];
  await signIn(first, app, me);
  await signIn(second, app, me);
  const slug = await slugOf(second);
  await second.goto(`${app.url}/${slug}/profile`);
  await expectAccessible(second);
  await expect(second.getByText('Este navegador')).toHaveCount(1);
  await second.getByRole('button', { name: 'Encerrar as outras' }).click();
  await expect(second.getByText('As outras sessões foram encerradas.')).toBeVisible();
  await first.goto(`${app.url}/${slug}/profile`);
  expect(new URL(first.url()).pathname).toBe('/sign-in');
  expect(new URL(first.url()).searchParams.get('next')).toBe(`/${slug}/profile`);
});

test('a director makes a squad, switches a feature, and finds both in the audit log', async ({
  app,
  browser,
}) => {
  const page = await freshPage(browser);
  await signIn(page, app, person(app, 'DIRECTOR'));
  const slug = await slugOf(page);
  await page.goto(`${app.url}/${slug}/people/squads`);
  await expectAccessible(page);
  const name = `Squad ${Date.now()}`;
  await page.getByRole('button', { name: 'Criar squad' }).click();
  await page.getByLabel('Nome', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Salvar' }).click();
  await expect(page.getByRole('cell', { name, exact: true })).toBeVisible();
  await page.getByRole('button', { name: `Ações de ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Excluir' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Excluir' }).click();
  await expect(page.getByText('Squad excluído.')).toBeVisible();
  await expect(page.getByRole('cell', { name, exact: true })).toHaveCount(0);

  await page.goto(`${app.url}/${slug}/settings`);
  await expectAccessible(page);
  const ranking = page.getByRole('switch', { name: 'Ranking visível' });
  const was_on = (await ranking.getAttribute('aria-checked')) === 'true';
  await ranking.click();
  await expect(page.getByText('Recurso atualizado.')).toBeVisible();
  await page.reload();
  await expect(ranking).toHaveAttribute('aria-checked', String(!was_on));
  await ranking.click();
  await expect(ranking).toHaveAttribute('aria-checked', String(was_on));

  await page.goto(`${app.url}/${slug}/settings/audit`);
  await expectAccessible(page);
  for (const words of ['Criou um squad', 'Excluiu um squad', 'Mudou as configurações'])
    await expect(page.getByRole('listitem').filter({ hasText: words }).first()).toBeVisible();
});

test('staff enter a company with a reason, see the banner, leave, and are seen', async ({ app, browser }) => {
  const staff = await freshPage(browser);
  await signIn(staff, app, person(app, 'ADMIN'));
  expect(new URL(staff.url()).pathname).toBe('/admin');
  await expectAccessible(staff);
  const director = await freshPage(browser);
  const { company } = person(app, 'DIRECTOR');
  await signIn(director, app, person(app, 'DIRECTOR'));
  const slug = await slugOf(director);
  await staff.goto(`${app.url}/${slug}`);
  expect(new URL(staff.url()).pathname).toBe('/admin');
  await staff.getByRole('button', { name: `Entrar em ${company}` }).click();
  const reason = `Chamado ${Date.now()}`;
  await staff.getByLabel('Motivo da visita').fill(reason);
  await staff.getByRole('button', { name: 'Entrar por 60 minutos' }).click();
  await staff.waitForURL(`${app.url}/${slug}`);
  await expect(staff.getByRole('complementary', { name: 'Visita de suporte' })).toBeVisible();
  await expectAccessible(staff);
  await staff.getByRole('button', { name: 'Encerrar' }).click();
  await staff.waitForURL(`${app.url}/admin`);
  await staff.goto(`${app.url}/${slug}/people`);
  expect(new URL(staff.url()).pathname).toBe('/admin');
  await director.goto(`${app.url}/${slug}/settings/audit`);
  await expect(director.getByText(reason)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    test(`screens hold in ${colorScheme} at ${width} pixels, in English`, async ({ app, browser }) => {
      const page = await freshPage(browser, {
        colorScheme,
        locale: 'en-US',
        viewport: { width, height: 844 },
      });
      for (const path of [
        '/sign-in',
        '/forgot-password',
        '/reset-password#x',
        '/accept-invitation#x',
        '/outbox',
      ]) {
        await page.goto(app.url + path);
        await expectAccessible(page);
      }
      await page.goto(`${app.url}/sign-in`);
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
      await signIn(page, app, person(app, 'DIRECTOR'));
      const slug = await slugOf(page);
      for (const path of ['people', 'people/squads', 'profile', 'settings', 'settings/audit']) {
        await page.goto(`${app.url}/${slug}/${path}`);
        await expectAccessible(page);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
      }
    });
