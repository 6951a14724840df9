import type { ReplicaKnobs } from '@/tests/support/meet-replica/knobs';
import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import type { ApiServer } from './support/api-server';
import { connect, widgetIn } from './support/browser';
import { expect, say, test } from './support/extension-test';

/** Every era of Meet's markup in every language, with what differed between accounts turned both ways. */
const CASES: Partial<ReplicaKnobs>[] = [
  { layout: '2026', lang: 'pt-BR' },
  { layout: '2026', lang: 'en', photo: '0', trailing: '1' },
  { layout: '2026', lang: 'es', langBar: '1', textNodes: 'spans' },
  { layout: '2026', lang: 'pt-BR', classes: 'random', jsname: 'off', photo: '0' },
  { layout: '2025-05', lang: 'en', classes: 'random', jsname: 'off' },
  { layout: '2025-02', lang: 'es', textNodes: 'spans', photo: '0', classes: 'random', jsname: 'off' },
  { layout: '2024-11', lang: 'pt-BR', textNodes: 'spans' },
  { layout: '2024-11', lang: 'en', textNodes: 'spans', classes: 'random', jsname: 'off' },
  { layout: '2021', lang: 'pt-BR', textNodes: 'spans', photo: '0' },
  { layout: '2021', lang: 'en', textNodes: 'spans', classes: 'random', jsname: 'off' },
];

for (const knobs of CASES) {
  const name = Object.values(knobs).join(' ');
  test(`reads the captions of ${name}`, async ({ api, browserWithExtension: context }) => {
    await connect(context);
    const page = await context.newPage();
    await openMeeting(page, 'abc-defg-hij', knobs);
    // Captions come on by the extension's own click; rows before that would be lost.
    await page.waitForFunction(() => window.__meet.captions.on);
    await say(page, 'r1', 'Otávio Brandão', 'Bom dia.');
    await say(page, 'r2', 'Marina Duarte', 'Bom dia Otávio');
    await expect(widgetIn(page)).toHaveAttribute('data-health', 'capturing');
    await say(page, 'r2', 'Marina Duarte', 'Bom dia, Otávio. Como vocês fazem hoje?');
    await say(page, 'r1', 'Otávio Brandão', 'Bom dia, Marina.');
    await page.evaluate(() => window.__meet.captions.notice(window.__meet.words.notice));
    await say(page, 'r3', 'Otávio Brandão', 'Com planilha.');
    await page.evaluate(() => window.__meet.meeting.leave());
    await expect.poll(() => storedTexts(api)).toEqual(EXPECTED);
  });
}

const EXPECTED = [
  'Marina Duarte: Bom dia, Otávio. Como vocês fazem hoje?',
  'Otávio Brandão: Bom dia, Marina.',
  'Otávio Brandão: Com planilha.',
];

function storedTexts(api: ApiServer): string[] {
  const session = [...api.meetings.keys()][0] ?? '';
  if (!api.isComplete(session)) return [];
  const people = [...(api.increments.get(session)?.values() ?? [])].at(-1)?.participants ?? [];
  return api
    .turns(session)
    .map((turn) => `${people.find(({ key }) => key === turn.speaker)?.name}: ${turn.text}`)
    .sort();
}
