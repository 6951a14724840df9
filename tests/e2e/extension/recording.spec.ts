import { readFile } from 'node:fs/promises';
import { captionEventSchema, recordingHeaderSchema } from '@/lib/contracts/caption-recording';
import { EXTENSION_ID } from '@/lib/contracts/extension-id';
import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import { connect, openPopup, widgetIn } from './support/browser';
import { expect, leave, say, test } from './support/extension-test';

test.describe.configure({ timeout: 120_000 });

const PICTURES = process.env.UPDATE_PICTURES ? 'docs/pictures' : 'test-results/pictures';
const REP = 'Marina Duarte';
const CUSTOMER = 'Otávio Brandão';

test('the rep can export the captions of a call, during it and after it, and play them again', async ({
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on', title: 'Descoberta Aurora' });
  const widget = widgetIn(page);
  await say(page, 'r1', REP, 'Bom dia');
  await say(page, 'r1', REP, 'Bom dia, Otávio. Como vocês fazem o controle de pedidos hoje?');
  await say(page, 'r2', CUSTOMER, 'Cada vendedor tem a sua planilha.');
  await widget.getByRole('button', { name: 'Ajustes do coach' }).click();
  const saving = page.waitForEvent('download');
  await widget.getByRole('button', { name: 'Exportar gravação de legendas' }).click();
  const during = await (await saving).path();
  const lines = (await readFile(during, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(recordingHeaderSchema.parse(lines[0])).toMatchObject({ lang: 'pt-BR', self: REP });
  const events = lines.slice(1).map((line) => captionEventSchema.parse(line));
  expect(events.map((event) => event.op === 'row' && event.text)).toContain(
    'Cada vendedor tem a sua planilha.',
  );
  await page.waitForTimeout(2_500);
  await leave(page);

  const popup = await openPopup(context);
  await popup.locator('summary', { hasText: /recordings|Gravações/ }).click();
  await expect(popup.locator('.recordings')).toContainText('Descoberta Aurora');
  const savingAfter = popup.waitForEvent('download');
  await popup.locator('.recordings').getByRole('button').click();
  const after = await (await savingAfter).path();
  expect((await readFile(after, 'utf8')).startsWith(await readFile(during, 'utf8'))).toBe(true);

  const replay = await context.newPage();
  await replay.goto(`chrome-extension://${EXTENSION_ID}/replay.html`);
  await replay.locator('input[type=file]').setInputFiles({
    name: 'broken.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from('no recording'),
  });
  await expect(replay.getByRole('alert')).toContainText(/1/);
  await replay.locator('input[type=file]').setInputFiles(during);
  await replay.getByRole('button', { name: /^(Play|Reproduzir|Reproducir)$/ }).click();
  await expect(replay.locator('.rows')).toContainText('Cada vendedor tem a sua planilha.');
  await replay.screenshot({ path: `${PICTURES}/extension-replay.png` });
  await expect(widgetIn(replay)).toHaveAttribute('data-phase', 'summary');
  await context.close();
});
