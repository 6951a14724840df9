import type { BrowserContext, Worker } from '@playwright/test';
import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import { connect, openPopup, widgetIn } from './support/browser';
import { expect, leave, say, storedTexts, test } from './support/extension-test';

test.describe.configure({ timeout: 120_000 });

const REP = 'Marina Duarte';
const CUSTOMER = 'Otávio Brandão';
const PICTURES = process.env.UPDATE_PICTURES ? 'docs/pictures' : 'test-results/pictures';

test('what is said while paused is neither shown, sent nor kept', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const widget = widgetIn(page);
  await say(page, 'r1', REP, 'Bom dia, obrigada pelo seu tempo.');
  await say(page, 'r2', CUSTOMER, 'Posso contar uma coisa');
  await expect(widget).toHaveAttribute('data-health', 'capturing');
  await widget.getByRole('button', { name: 'Pausar a captura' }).click();
  await expect(widget).toHaveAttribute('data-paused', 'true');
  await expect(widget).toContainText('Nada do que for dito agora é guardado');
  await widget.screenshot({ path: `${PICTURES}/widget-paused.png`, animations: 'disabled' });
  await say(page, 'r2', CUSTOMER, 'Posso contar uma coisa em segredo, vamos demitir a diretoria inteira');
  await say(page, 'r3', REP, 'Nossa, que segredo. Quando foi isso?');
  await page.waitForTimeout(3_000);
  await widget.locator('.strip').getByRole('button', { name: 'Retomar a captura' }).click();
  await say(page, 'r3', REP, 'Nossa, que segredo. Quando foi isso? Melhor assim.');
  await page.waitForTimeout(2_500);
  await page.evaluate(() => window.__meet.captions.replayAll());
  await say(
    page,
    'r3',
    REP,
    'Nossa, que segredo. Quando foi isso? Melhor assim. Voltando: como vocês decidem a compra?',
  );
  await say(page, 'r4', CUSTOMER, 'Eu mesmo decido.');
  await expect(widget.locator('[data-figure="open-questions"] dd')).toHaveText('1');
  await leave(page);
  await expect
    .poll(() => storedTexts(api))
    .toEqual([
      'Bom dia, obrigada pelo seu tempo.',
      'Posso contar uma coisa',
      'Voltando: como vocês decidem a compra?',
      'Eu mesmo decido.',
    ]);
  expect(JSON.stringify([...api.increments.values()].map((all) => [...all.values()]))).not.toMatch(
    /segredo|demitir/,
  );
});

test('the notice is ready to paste, and what the participants say reaches the server', async ({
  api,
  browserWithExtension: context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: 'https://meet.google.com',
  });
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const consent = widgetIn(page).locator('[data-part="consent"]');
  await consent.getByRole('button', { name: 'Sem aviso' }).click();
  await consent.getByRole('button', { name: 'Copiar aviso para o chat' }).click();
  await expect(consent).toContainText('Cole no chat da reunião');
  const notice = await page.evaluate(() => navigator.clipboard.readText());
  expect(notice).toContain('tratado por Acme, controladora dos dados (LGPD');
  await consent.getByRole('button', { name: 'Avisados' }).click();
  await expect(consent).toHaveAttribute('data-consent', 'notified');
  await widgetIn(page).screenshot({ path: `${PICTURES}/widget-consent.png`, animations: 'disabled' });
  await expect.poll(() => [...api.told.values()]).toEqual([{ consent: 'notified' }]);
});

test('a refusal stops the capture and deletes it, in the browser and on the server', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const widget = widgetIn(page);
  await say(page, 'r1', CUSTOMER, 'Prefiro que ninguém grave isto.');
  await expect.poll(() => api.deliveries, { timeout: 20_000 }).toBeGreaterThan(0);
  // Not yet sent when it is refused.
  api.fault = 'error';
  await say(page, 'r2', CUSTOMER, 'Pode apagar, por favor?');
  await page.waitForTimeout(2_500);
  const consent = widget.locator('[data-part="consent"]');
  await consent.getByRole('button', { name: 'Sem aviso' }).click();
  await consent.getByRole('button', { name: 'Recusaram' }).click();
  await consent.getByRole('button', { name: 'Cancelar' }).click();
  await expect(widget).toHaveAttribute('data-phase', 'call');
  await consent.getByRole('button', { name: 'Recusaram' }).click();
  await expect(consent.getByRole('alertdialog')).toContainText('Não dá para desfazer');
  await consent.getByRole('button', { name: 'Parar e apagar' }).click();
  await expect(widget).toHaveAttribute('data-phase', 'refused');
  await say(page, 'r3', CUSTOMER, 'E isto também não.');
  expect(await wordsOnDisk(context.serviceWorkers()[0])).toEqual({ increments: 0, drafts: 0, recordings: 0 });
  await widget.screenshot({ path: `${PICTURES}/widget-refused.png`, animations: 'disabled' });
  api.fault = 'none';
  await expect(widget.locator('.foot')).toHaveText('Tudo apagado, também no servidor', { timeout: 40_000 });
  expect([...api.told.values()]).toEqual([{ consent: 'refused' }]);
  expect(api.increments.size).toBe(0);
  await page.evaluate(() => window.__meet.meeting.leave());
  await expect(widget).toHaveCount(0);
  await page.waitForTimeout(1_000);
  expect(api.increments.size).toBe(0);
});

test('a refusal stands after the page is loaded anew, until the rep begins again with everybody’s consent', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const widget = widgetIn(page);
  await say(page, 'r1', CUSTOMER, 'Prefiro que ninguém grave isto.');
  const consent = widget.locator('[data-part="consent"]');
  await consent.getByRole('button', { name: 'Sem aviso' }).click();
  await consent.getByRole('button', { name: 'Recusaram' }).click();
  await consent.getByRole('button', { name: 'Parar e apagar' }).click();
  await expect.poll(() => [...api.told.values()], { timeout: 20_000 }).toEqual([{ consent: 'refused' }]);

  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  await expect(widget).toHaveAttribute('data-phase', 'refused');
  await say(page, 'r1', CUSTOMER, 'E isto também não.');
  await page.waitForTimeout(2_500);
  expect(await wordsOnDisk(context.serviceWorkers()[0])).toEqual({ increments: 0, drafts: 0, recordings: 0 });

  await widget.getByRole('button', { name: 'Todos concordaram: recomeçar' }).click();
  await expect(widget).toHaveAttribute('data-phase', 'call');
  await say(page, 'r2', CUSTOMER, 'Agora pode, obrigado por perguntar.');
  await leave(page);
  await expect
    .poll(() => storedTexts(api), { timeout: 20_000 })
    .toContain('Agora pode, obrigado por perguntar.');
  expect([...api.told.values()]).toEqual([{ consent: 'refused' }, { consent: 'consented' }]);
});

test('after a reload of the extension the same call goes on', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const widget = widgetIn(page);
  await say(page, 'r1', REP, 'Bom dia, obrigada pelo seu tempo.');
  await say(page, 'r2', CUSTOMER, 'Imagina, estou curioso para ver.');
  await widget.getByRole('textbox').fill('Chegou no horário');
  await widget.getByRole('textbox').press('Enter');
  await page.waitForTimeout(3_000);
  await reloadExtension(context);
  await expect(page.locator('iframe[data-performancy="taken"]')).toHaveCount(1, { timeout: 30_000 });
  await expect(widget).toHaveAttribute('data-health', 'capturing');
  await expect(widget.locator('.note-list')).toContainText('Chegou no horário');
  await say(page, 'r2', CUSTOMER, 'Imagina, estou curioso para ver. Pode começar.');
  await say(page, 'r3', REP, 'Como a equipe registra os pedidos hoje?');
  await page.waitForTimeout(1_000);
  await leave(page);
  await expect
    .poll(() => storedTexts(api), { timeout: 30_000 })
    .toEqual([
      'Bom dia, obrigada pelo seu tempo.',
      'Imagina, estou curioso para ver. Pode começar.',
      'Como a equipe registra os pedidos hoje?',
    ]);
  expect(api.meetings.size).toBe(1);
});

test('a pause outlives a reload of the extension, with what is said meanwhile', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const widget = widgetIn(page);
  await say(page, 'r1', REP, 'Bom dia, obrigada pelo seu tempo.');
  await expect(widget).toHaveAttribute('data-health', 'capturing');
  await widget.getByRole('button', { name: 'Pausar a captura' }).click();
  await page.waitForTimeout(2_500);
  await say(page, 'r2', CUSTOMER, 'Isto fica entre nós dois, por favor.');
  await reloadExtension(context);
  await expect(page.locator('iframe[data-performancy="taken"]')).toHaveCount(1, { timeout: 30_000 });
  await expect(widget).toHaveAttribute('data-paused', 'true');
  await widget.locator('.strip').getByRole('button', { name: 'Retomar a captura' }).click();
  await page.waitForTimeout(2_500);
  await say(page, 'r2', CUSTOMER, 'Isto fica entre nós dois, por favor. Agora pode anotar tudo.');
  await leave(page);
  await expect
    .poll(() => storedTexts(api), { timeout: 30_000 })
    .toEqual(['Bom dia, obrigada pelo seu tempo.', 'Agora pode anotar tudo.']);
});

test('shows the lead that the server finds, and lets the rep pick another one', async ({
  api,
  browserWithExtension: context,
}) => {
  const deal = { id: 'deal-1', title: 'ERP 2027', stage: 'proposal', value: 45_000, currency: 'BRL' };
  const otavio = { id: 'lead-1', name: CUSTOMER, company_name: 'Metalúrgica Aurora', deal };
  const bia = { id: 'lead-2', name: 'Bia Salles', company_name: 'Grupo Vértice', deal: null };
  api.leads = [otavio, bia];
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const lead = widgetIn(page).locator('[data-part="lead"]');
  await expect(lead).toContainText('Ainda não sei com quem é esta call');
  // Known with the first words, when the server hears who is there.
  api.match = { lead: otavio, suggestions: [] };
  await expect(lead).toContainText('Otávio Brandão · Metalúrgica Aurora', { timeout: 40_000 });
  await expect(lead).toContainText(/ERP 2027 · R\$\s45\.000/);
  await lead.getByRole('button', { name: 'Trocar' }).click();
  await lead.getByRole('searchbox').fill('ninguém');
  await expect(lead).toContainText('Nenhum lead com esse nome');
  api.fault = 'error';
  await lead.getByRole('searchbox').fill('vértice');
  await expect(lead).toContainText('Sem contato com o servidor');
  api.fault = 'none';
  await lead.getByRole('searchbox').fill('vért');
  await expect(lead.getByRole('button', { name: /Bia Salles/ })).toBeVisible();
  await widgetIn(page).screenshot({ path: `${PICTURES}/widget-lead.png`, animations: 'disabled' });
  await lead.getByRole('button', { name: /Bia Salles/ }).click();
  await expect(lead).toContainText('Bia Salles · Grupo Vértice');
  await expect.poll(() => [...api.told.values()]).toEqual([{ lead_id: 'lead-2' }]);
});

test('a title that Meet shows late reaches the server, sealed until then', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  await expect.poll(() => [...api.meetings.values()].map(({ title }) => title)).toEqual([null]);
  await page.evaluate(() => {
    document.title = 'Meet - Proposta Aurora';
  });
  await expect.poll(() => [...api.told.values()]).toEqual([{ title: 'Proposta Aurora' }]);
});

test('who joins late and says nothing is among the people of the call', async ({
  api,
  browserWithExtension: context,
}) => {
  api.config = { increment_every_ms: 2_000 };
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  await say(page, 'r1', REP, 'Bom dia, obrigada pelo seu tempo.');
  await page.evaluate(() => {
    const tile = document.createElement('div');
    tile.setAttribute('data-participant-id', 'spaces/x/devices/9');
    tile.textContent = 'Bia Salles';
    document.body.append(tile);
  });
  const people = () =>
    [...api.increments.values()].flatMap((received) => [...received.values()].at(-1)?.participants ?? []);
  await expect.poll(() => people().map(({ name }) => name), { timeout: 30_000 }).toContain('Bia Salles');
});

/** As the reload button of chrome://extensions does; Chrome brings an unpacked copy back only for developers. */
async function reloadExtension(context: BrowserContext): Promise<void> {
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await extensions.close();
  const popup = await openPopup(context);
  await popup.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
}

/** How many sealed pieces of a call the browser holds. */
async function wordsOnDisk(worker: Worker | undefined) {
  if (!worker) throw new Error('no service worker');
  return worker.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('performancy');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const count = (store: string) =>
      new Promise<number>((resolve) => {
        const request = db.transaction(store).objectStore(store).count();
        request.onsuccess = () => resolve(request.result);
      });
    return {
      increments: await count('increments'),
      drafts: await count('drafts'),
      recordings: await count('recordings'),
    };
  });
}
