import type { Page } from '@playwright/test';
import { expect, person, type RunningApp, signIn, test } from '../support/app-test';

test.describe.configure({ timeout: 90_000 });

/** The address of the latest call of somebody's list, and its id. */
async function latestCall(page: Page, app: RunningApp): Promise<{ address: string; id: string }> {
  const slug = new URL(page.url()).pathname.split('/')[1];
  const list = await (await page.request.get(`${app.url}/api/v1/conversations?page_size=1`)).json();
  const id: string = list.data[0].id;
  return { address: `${app.url}/${slug}/conversations/${id}`, id };
}

const hashOf = (page: Page) => new URL(page.url()).hash;

test('a lead comments on a line; the rep is told by the bell, comes to the line, and answers', async ({
  app,
  page,
  browser,
}) => {
  await signIn(page, app, person(app, 'AGENT'));
  const { address } = await latestCall(page, app);
  const words = `Pergunte o que pesa mais ${Date.now()}`;

  const context = await browser.newContext({ baseURL: app.url });
  const lead = await context.newPage();
  await signIn(lead, app, person(app, 'MANAGER'));
  await lead.goto(address, { waitUntil: 'networkidle' });
  const line = lead.locator('#transcript li[id^="t"]').nth(3);
  const id = await line.getAttribute('id');
  await line.getByRole('button', { name: /^Comentar a fala/ }).focus();
  await lead.keyboard.press('Enter');
  await line.getByRole('textbox').fill(words);
  await lead.keyboard.press('Control+Enter');
  await expect(line.getByText(words)).toBeVisible();
  await expect(line.getByRole('textbox')).toBeHidden();
  await context.close();

  await page.reload({ waitUntil: 'networkidle' });
  await page
    .getByRole('link', { name: /^Alertas: .*não lido/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /comentou uma fala/ })
    .first()
    .click();
  await expect.poll(() => hashOf(page)).toBe(`#${id}`);
  const own = page.locator(`#${id}`);
  await expect(own.getByText(words)).toBeVisible();
  await expect(own).toBeInViewport();
  await own.getByRole('button', { name: 'Responder' }).click();
  await own.getByRole('textbox').fill('Combinado!');
  await own.getByRole('button', { name: 'Salvar' }).click();
  await expect(own.getByText('Combinado!').last()).toBeVisible();
});

test('a suggestion becomes a task, which is ticked at home and brought back', async ({ app, page }) => {
  await signIn(page, app, person(app, 'AGENT'));
  const home = page.url();
  const { address, id } = await latestCall(page, app);
  const text = `Enviar o contrato ${Date.now()}`;
  await page.goto(address, { waitUntil: 'networkidle' });
  const actions = page.getByRole('region', { name: 'Próximas ações' });
  for (const take of await actions.getByRole('button', { name: /^Virar tarefa/ }).all()) {
    const name = (await take.getAttribute('aria-label'))?.replace('Virar tarefa: ', '') ?? '';
    await take.click();
    await expect(actions.getByRole('checkbox', { name: `Concluída: ${name}` })).toBeVisible();
    break;
  }
  await actions.getByRole('button', { name: 'Nova tarefa' }).click();
  await actions.getByLabel('O que fazer').fill(text);
  await actions.getByLabel('Até quando', { exact: true }).fill('2020-01-02');
  await actions.getByRole('button', { name: 'Salvar' }).click();
  await expect(actions.getByText(text)).toBeVisible();

  await page.goto(home, { waitUntil: 'networkidle' });
  const tasks = page.getByRole('region', { name: 'Suas tarefas' });
  await expect(tasks.getByRole('listitem').first()).toContainText(/atrasada/);
  const box = tasks.getByRole('checkbox', { name: `Concluída: ${text}` });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.getByRole('button', { name: 'Desfazer' }).click();
  await expect(box).not.toBeChecked();
  // The box shows what was asked for before the server has it.
  await expect
    .poll(async () => {
      const path = `/api/v1/tasks?status=open&conversation_id=${id}&page_size=100`;
      const { data } = await (await page.request.get(`${app.url}${path}`)).json();
      return data.map((task: { text: string }) => task.text);
    })
    .toContain(text);
});

test('an analysis is made again, with its progress, and says who made it', async ({ app, page }) => {
  await signIn(page, app, person(app, 'AGENT'));
  const { address } = await latestCall(page, app);
  await page.goto(address, { waitUntil: 'networkidle' });
  const summary = page.getByRole('region', { name: /^Resumo/ });
  await expect(summary).toContainText('Análise por regras, sem IA');
  await summary.getByRole('button', { name: 'Analisar de novo' }).click();
  await expect(summary.getByRole('button', { name: 'Analisar de novo' })).toBeHidden();
  await expect(summary.getByRole('button', { name: 'Analisar de novo' })).toBeVisible({ timeout: 30_000 });
  const quote = page.getByRole('region', { name: 'Pontos de coaching' }).locator('a[href^="#t"]').first();
  const target = (await quote.getAttribute('href')) ?? '';
  await quote.click();
  await expect(page.locator(target)).toBeInViewport();
});

test('a coaching summary is written again by the lead, and its quotes open their lines', async ({
  app,
  page,
}) => {
  await signIn(page, app, person(app, 'MANAGER'));
  const slug = new URL(page.url()).pathname.split('/')[1];
  await page.goto(`${app.url}/${slug}/squads`, { waitUntil: 'networkidle' });
  const rep = person(app, 'AGENT');
  const { data } = await (await page.request.get(`${app.url}/api/v1/people?q=${rep.email}`)).json();
  await page.locator(`a[href$="/squads/people/${data[0].id}"]:visible`).first().click();
  const summary = page.getByRole('region', { name: 'Resumo de coaching' });
  await expect(summary).toContainText('Contado por regras, sem IA');
  const writtenAt = async () => {
    const path = `/api/v1/people/${data[0].id}/coaching-summary`;
    return (await (await page.request.get(`${app.url}${path}`)).json()).summary?.written_at;
  };
  const before = await writtenAt();
  await summary.getByRole('button', { name: 'Escrever de novo' }).click();
  await expect.poll(writtenAt).not.toBe(before);
  const quote = summary.locator('a[href*="/conversations/"]').first();
  const line = new URL((await quote.getAttribute('href')) ?? '', app.url).hash;
  await quote.click();
  await expect(page.locator(line)).toBeInViewport();
});

test("the budget is typed in the reader's language, shows where work stops, and the dearest calls are opened", async ({
  app,
  page,
}) => {
  await signIn(page, app, person(app, 'DIRECTOR'));
  const slug = new URL(page.url()).pathname.split('/')[1];
  await page.goto(`${app.url}/${slug}/settings/ai`, { waitUntil: 'networkidle' });
  const budget = page.getByRole('region', { name: 'Orçamento do mês' });
  const field = budget.getByLabel('Limite por mês, em US$');
  const before = await field.inputValue();
  await field.fill('mil e pouco');
  await budget.getByRole('button', { name: 'Salvar orçamento' }).click();
  await expect(budget.getByText(/como 1\.000,50/)).toBeVisible();
  await field.fill('1.000,50');
  await budget.getByLabel('Quando parar').selectOption('100');
  await budget.getByRole('button', { name: 'Salvar orçamento' }).click();
  await expect(budget).toContainText(/de US\$\s1\.000,50/);
  await expect(budget.locator('[data-stop]')).toHaveText('100%');
  await expect(budget).toContainText('Em 100% a IA para');
  await field.fill(before);
  await budget.getByLabel('Quando parar').selectOption('120');
  await budget.getByRole('button', { name: 'Salvar orçamento' }).click();
  await expect(budget.locator('[data-stop]')).toHaveText('120%');

  const dearest = page.getByRole('region', { name: 'Conversas mais caras' });
  const cost = await dearest.getByRole('row').nth(1).getByRole('cell').last().textContent();
  await dearest.getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Custo de IA' })).toContainText(cost ?? '-');
});

test('alerts are filtered by their address, acknowledged and opened again', async ({ app, page }) => {
  await signIn(page, app, person(app, 'DIRECTOR'));
  const slug = new URL(page.url()).pathname.split('/')[1];
  await page.goto(`${app.url}/${slug}/alerts`, { waitUntil: 'networkidle' });
  const lines = page.getByRole('list', { name: 'Alertas' }).getByRole('listitem');
  const before = await lines.count();
  expect(before).toBeGreaterThan(2);
  await page.getByLabel('Tipo').selectOption('IMPORT_FAILED');
  await expect(page).toHaveURL(/type=IMPORT_FAILED/);
  await expect(lines).toHaveCount(1);
  const title = (await lines.getByRole('link').first().textContent()) ?? '';
  await lines.getByRole('button', { name: /^Reconhecer/ }).click();
  await expect(page.getByText('Nada com esses filtros')).toBeVisible();
  await page.getByRole('link', { name: 'Reconhecidos' }).click();
  const settled = lines.filter({ hasText: title });
  await expect(settled).toContainText('reconhecido por Beatriz Antunes');
  await settled.getByRole('button', { name: 'Reabrir' }).click();
  await page.getByRole('link', { name: 'Abertos' }).click();
  await expect(lines.filter({ hasText: title })).toBeVisible();
});
