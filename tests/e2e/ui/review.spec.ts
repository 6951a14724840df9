import type { Page } from '@playwright/test';
import { expect, person, type RunningApp, signIn, test } from '../support/app-test';

test.describe.configure({ timeout: 90_000 });

/** The latest review of the first rep, opened by them. */
async function openReview(page: Page, app: RunningApp): Promise<string> {
  await signIn(page, app, person(app, 'AGENT'));
  const slug = new URL(page.url()).pathname.split('/')[1];
  const list = await (await page.request.get(`${app.url}/api/v1/conversations?page_size=1`)).json();
  const address = `${app.url}/${slug}/conversations/${list.data[0].id}`;
  await page.goto(address, { waitUntil: 'networkidle' });
  return address;
}

const hashOf = (page: Page) => new URL(page.url()).hash;

test('the picture leads to the transcript, by keyboard and by mouse', async ({ app, page }) => {
  await openReview(page, app);
  const picture = page.getByRole('slider');
  await picture.focus();
  await page.keyboard.press('End');
  await expect(picture).toHaveAttribute('aria-valuetext', /^\d+:\d\d · .+: /);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => hashOf(page)).toMatch(/^#t\d+$/);
  await expect(page.locator(hashOf(page))).toBeInViewport();
  const before = hashOf(page);
  // The page may still be on its way to the line: a press counts once the picture stands still.
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, 0));
    const box = await picture.boundingBox();
    if (box === null) throw new Error('The picture has no place on the page.');
    await page.mouse.click(box.x + box.width * 0.2, box.y + 26);
    await expect.poll(() => hashOf(page), { timeout: 2_000 }).not.toBe(before);
  }).toPass({ timeout: 20_000 });
  await expect(page.locator(hashOf(page))).toBeInViewport();
});

test('a filter keeps only its lines, but never hides the line that a link names', async ({ app, page }) => {
  await openReview(page, app);
  const lines = page.locator('#transcript li');
  const all = await lines.filter({ visible: true }).count();
  await page
    .locator('#transcript')
    .getByRole('button', { name: /^Perguntas/ })
    .click();
  await expect(page).toHaveURL(/mark=question/);
  const shown = lines.filter({ visible: true });
  await expect.poll(() => shown.count()).toBeLessThan(all);
  for (const line of await shown.all()) await expect(line).toHaveAttribute('data-marks', /question/);
  const hidden = page.locator('#transcript li[data-marks=""]').first();
  const id = await hidden.getAttribute('id');
  await page.evaluate((turn) => {
    window.location.hash = turn ?? '';
  }, id);
  await expect(page.locator(`#${id}`)).toBeVisible();
});

test('every evidence leads to the line that proves it', async ({ app, page }) => {
  await openReview(page, app);
  const quotes = page.locator('#methodology a[href^="#t"]');
  expect(await quotes.count()).toBeGreaterThan(0);
  for (const quote of await quotes.all()) {
    const target = (await quote.getAttribute('href')) ?? '';
    const words = (await quote.locator('span').first().textContent()) ?? '';
    await expect(page.locator(target)).toContainText(words.slice(0, 30));
  }
});

test('notes are written, changed, deleted and brought back', async ({ app, page }) => {
  const address = await openReview(page, app);
  const notes = page.getByRole('region', { name: 'Notas' });
  const text = `Enviar proposta ${Date.now()}`;
  await notes.getByRole('button', { name: 'Nova nota' }).click();
  await notes.getByRole('textbox').fill(text);
  await notes.getByRole('button', { name: 'Salvar' }).click();
  await expect(notes.getByRole('textbox')).toBeHidden();
  await page.reload();
  const note = notes.getByRole('listitem').filter({ hasText: text });
  await note.getByRole('button', { name: 'Editar' }).click();
  await notes.getByRole('textbox').fill(`${text} hoje`);
  await page.keyboard.press('Control+Enter');
  await expect(notes.getByText(`${text} hoje`)).toBeVisible();
  await expect(notes.getByRole('textbox')).toBeHidden();
  await notes
    .getByRole('listitem')
    .filter({ hasText: text })
    .getByRole('button', { name: 'Excluir' })
    .click();
  await expect(notes.getByText(text)).toBeHidden();
  await page.getByRole('button', { name: 'Desfazer' }).click();
  await expect(notes.getByText(`${text} hoje`)).toBeVisible();
  await expect
    .poll(async () => {
      const id = address.split('/').at(-1);
      const stored = await (await page.request.get(`${app.url}/api/v1/conversations/${id}`)).json();
      return stored.notes.map((one: { text: string }) => one.text);
    })
    .toContain(`${text} hoje`);
});

test('the list is filtered, sorted and paged by its address', async ({ app, page }) => {
  await signIn(page, app, person(app, 'DIRECTOR'));
  const slug = new URL(page.url()).pathname.split('/')[1];
  await page.goto(`${app.url}/${slug}/conversations`, { waitUntil: 'networkidle' });
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(25);
  await page.getByRole('link', { name: 'Próxima página' }).click();
  await expect(page).toHaveURL(/page=2/);
  await page.getByRole('link', { name: 'Tempo de fala' }).click();
  await expect(page).toHaveURL(/sort=talk_ratio/);
  await expect(page).not.toHaveURL(/page=2/);
  await expect(page.locator('th[aria-sort="descending"]')).toContainText('Tempo de fala');
  const shares = await page.locator('tbody td:nth-child(5)').allInnerTexts();
  const numbers = shares.map((share) => Number.parseInt(share, 10)).filter((share) => !Number.isNaN(share));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await page.getByLabel('Próximo passo', { exact: true }).selectOption('dated');
  await expect(page).toHaveURL(/next_step=dated/);
  await expect(rows.first()).toContainText('Com data');
  await page.getByRole('searchbox').fill('nada que exista');
  await expect(page.getByText('Nada com esses filtros')).toBeVisible();
  await page.getByRole('link', { name: 'Limpar filtros' }).click();
  await expect(rows).toHaveCount(25);
});

test('the command menu finds a page, a conversation, a lead and a deal', async ({ app, page }) => {
  await signIn(page, app, person(app, 'AGENT'));
  const { data } = await (await page.request.get(`${app.url}/api/v1/conversations`)).json();
  // A call without a name on Meet has no title to search for.
  const { title } = data.find((conversation: { title: string | null }) => conversation.title !== null);
  await page.goto(`${page.url()}/conversations`, { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(title.slice(-12));
  await page.getByRole('option').filter({ hasText: title }).first().click();
  await expect(page).toHaveURL(/\/conversations\/[a-z0-9-]+/);
  const [deal] = (await (await page.request.get(`${app.url}/api/v1/deals`)).json()).data;
  for (const [name, path] of [
    [deal.lead.name, /\/pipeline\/leads\/[a-z0-9-]+$/],
    [deal.title, /\/pipeline\/deals\/[a-z0-9-]+$/],
  ]) {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(name.toLowerCase());
    await page
      .getByRole('group', { name: path.source.includes('leads') ? 'Leads' : 'Negócios' })
      .getByRole('option')
      .filter({ hasText: name })
      .first()
      .click();
    await expect(page).toHaveURL(path);
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('perf');
  await page.getByRole('option', { name: 'Perfil' }).click();
  await expect(page).toHaveURL(/\/profile$/);
});

test('the focus of a rep leads to the line that shows it', async ({ app, page }) => {
  await signIn(page, app, person(app, 'AGENT'));
  await page.waitForLoadState('networkidle');
  await page
    .getByRole('region', { name: /./ })
    .getByRole('link', { name: /Ver em|Abrir a chamada/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/conversations\/[a-z0-9-]+#[a-z]/);
  await expect(page.locator(hashOf(page))).toBeInViewport();
});

test('the theme stays as it was chosen', async ({ app, page }) => {
  await signIn(page, app, person(app, 'AGENT'));
  await page.getByRole('radio', { name: 'Escuro' }).first().click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const background = await page.evaluate(
    () => getComputedStyle(document.body.parentElement ?? document.body).backgroundColor,
  );
  expect(background).toMatch(/oklch\(0\.1|rgb\((\d|1\d|2\d),|lab\((\d|1\d)[.\s]/);
});

test('pages of other roles and other companies do not exist', async ({ app, page, browser }) => {
  const address = await openReview(page, app);
  const company = new URL(address).pathname.split('/')[1];
  for (const path of ['squads', 'company', 'conversations/none'])
    expect((await page.request.get(`${app.url}/${company}/${path}`)).status(), path).toBe(404);
  const own = person(app, 'AGENT').company;
  const stranger = app.people.find((one) => one.role === 'DIRECTOR' && one.company !== own);
  if (stranger === undefined) throw new Error('The demo has no director of another company.');
  const other = await browser.newPage();
  await signIn(other, app, stranger);
  const theirs = new URL(other.url()).pathname.split('/')[1];
  const id = address.split('/').at(-1);
  for (const path of [
    `${company}`,
    `${company}/conversations/${id}`,
    `${theirs}/conversations/${id}`,
    `${theirs}/squads?squad=none`,
  ])
    expect((await other.request.get(`${app.url}/${path}`)).status(), path).toBe(404);
  await other.close();
});
