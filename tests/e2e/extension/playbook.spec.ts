import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import { connect, widgetIn } from './support/browser';
import { expect, say, test } from './support/extension-test';

const REP = 'Marina Duarte';
const CUSTOMER = 'Otávio Brandão';

test("a company's own methodology lights up, and the words of its card bring the card", async ({
  api,
  browserWithExtension: context,
}) => {
  api.config = {
    custom_methodology: {
      name: 'ROTA',
      elements: [
        { key: 'F', label: 'Frota', cues: ['caminhões'], questions: ['Quantos caminhões rodam hoje?'] },
        { key: 'V', label: 'Frete de volta', cues: ['volta vazio'], questions: ['E na volta, vem cheio?'] },
      ],
    },
    playbook: {
      id: 'playbook-1',
      name: 'Rotas de carga',
      questions: [],
      battle_cards: [
        {
          id: 'c1',
          objection: 'Rota na mão',
          response: 'Quanto tempo por dia?',
          type: null,
          phrases: ['na mão'],
        },
        { id: 'o1', objection: 'Achei caro', response: 'Comparado com o quê?', type: 'PRICE', phrases: [] },
      ],
    },
  };
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const widget = widgetIn(page);
  await expect(widget.getByRole('heading', { name: 'ROTA' })).toBeVisible();
  await say(page, 'r1', REP, 'Me conta como vocês montam as rotas.');
  await say(page, 'r2', CUSTOMER, 'São 62 caminhões, o Deco monta as rotas na mão.');
  await expect(widget.locator('.card')).toContainText('Quanto tempo por dia?');
  await expect(widget.locator('[data-element="F"]')).toHaveAttribute('data-score', /[23]/);
  await expect(widget.locator('[data-element="F"]')).toHaveAttribute('title', /^Frota: “São 62 caminhões/);
  await expect(widget.locator('[data-element="V"]')).toHaveAttribute('data-score', '0');
  await expect(widget.locator('.ask')).toContainText('E na volta, vem cheio?');
});
