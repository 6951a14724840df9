import type { Page } from '@playwright/test';
import type { CoachIncrement } from '@/lib/contracts/coach-sessions';
import { expect, person, type RunningApp, signIn, test } from '../support/app-test';
import { expectAccessible } from '../support/expect-accessible';

test.describe.configure({ timeout: 120_000 });

const slugOf = (page: Page) => new URL(page.url()).pathname.split('/')[1];
const hashOf = (page: Page) => new URL(page.url()).hash;

test('a measure opens the lines that it rests on, and a line leads into the transcript', async ({
  app,
  page,
}) => {
  await signIn(page, app, person(app, 'AGENT'));
  const { data } = await (await page.request.get(`${app.url}/api/v1/conversations?page_size=5`)).json();
  const details = await Promise.all(
    data.map(async ({ id }: { id: string }) =>
      (await page.request.get(`${app.url}/api/v1/conversations/${id}`)).json(),
    ),
  );
  const call = details.find(({ report }) => report?.measures.engaging_questions.value > 1);
  const { value, basis } = call.report.measures.engaging_questions;
  await page.goto(`${app.url}/${slugOf(page)}/conversations/${call.id}`, { waitUntil: 'networkidle' });
  const figure = page.locator('#measures').getByRole('button', { name: /^Perguntas que renderam: / });
  await expect(figure).toHaveText(new RegExp(`^${value} de \\d+$`));
  await figure.focus();
  await page.keyboard.press('Enter');
  const lines = page.getByRole('dialog', { name: 'Perguntas que renderam' }).getByRole('link');
  await expect(lines).toHaveCount(new Set(basis.turns).size);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(lines).toHaveCount(0);
  await expect(figure).toBeFocused();
  await page.keyboard.press('Enter');
  const last = lines.last();
  const target = (await last.getAttribute('href')) ?? '';
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(lines).toHaveCount(0);
  expect(hashOf(page)).toBe(target);
  await expect(page.locator(target)).toBeInViewport();
});

test('what could not be measured says so and why, unlike a zero; a wrong caption language is told', async ({
  app,
  page,
}) => {
  await signIn(page, app, person(app, 'DIRECTOR', 'Brightline Software'));
  const id = await holdPartialCall(page, app);
  await page.goto(`${app.url}/${slugOf(page)}/conversations/${id}`, { waitUntil: 'networkidle' });
  await expect(page.getByText('The captions seem to be in Spanish')).toBeVisible();
  const measures = page.locator('#measures');
  const missing = measures.getByRole('button', { name: /^Interruptions, rep: could not be measured/i });
  await expect(missing).toHaveAttribute('data-measured', 'false');
  await expect(missing).not.toHaveText(/\d/);
  const zero = measures.getByRole('button', { name: /^Price first came up: Did not come up/ });
  await expect(zero).toHaveAttribute('data-measured', 'true');
  await missing.click();
  await expect(page.getByRole('dialog')).toContainText('the other side is missing');
  await expectAccessible(page);
});

/** A call of which only the rep's voice is known, in Spanish where English was expected; the conversation's id. */
async function holdPartialCall(page: Page, app: RunningApp): Promise<string> {
  const state = 's'.repeat(43);
  const headers = { origin: app.url };
  const api = async (method: string, path: string, data: unknown, token?: string) => {
    const answer = await page.request.fetch(`${app.url}/api/v1/${path}`, {
      method,
      data,
      headers: token === undefined ? headers : { authorization: `Bearer ${token}` },
    });
    expect(answer.ok(), `${path} ${answer.status()}`).toBe(true);
    return answer.json();
  };
  const { code } = await api('POST', 'extension/codes', { state });
  const device = { name: 'Test', version: '1' };
  const { token } = await api('POST', 'extension/token', { code, state, device });
  const session_id = crypto.randomUUID();
  const call = { session_id, platform: 'google-meet', code: 'abc-defg-hij', title: 'Llamada', lang: 'en' };
  const meeting = await api(
    'POST',
    'meetings',
    { ...call, started_at: new Date(Date.now() - 600_000).toISOString() },
    token,
  );
  await api('PATCH', `meetings/${meeting.id}`, { partial: true }, token);
  const text =
    'Nosotros queremos que ustedes puedan ver lo que pasa con los pedidos de la semana en una pantalla.';
  const increment: CoachIncrement = {
    session_id,
    meeting_id: meeting.id,
    sequence: 0,
    final: true,
    duration_ms: 120_000,
    participants: [{ key: 'p1', name: 'Karen Whitfield', role: 'rep', is_self: true }],
    turns: Array.from({ length: 6 }, (_, n) => ({
      id: `t${n + 1}`,
      rev: 1,
      speaker: 'p1',
      start_ms: n * 15_000,
      end_ms: n * 15_000 + 9_000,
      speech_ms: 9_000,
      words: text.split(' ').length,
      text,
      marks: [],
    })),
    notes: [],
  };
  await api('POST', 'coach/sessions', increment, token);
  const { conversation_id } = meeting;
  await expect
    .poll(async () => (await api('GET', `conversations/${conversation_id}`, undefined)).status)
    .toBe('ready');
  return conversation_id;
}
