import { expect, test } from 'vitest';
import { playbookContentSchema } from '@/lib/contracts/playbooks';
import { diffPlaybooks } from './diff-playbooks';
import { draftOf, saveOf } from './draft';
import { draftProblems, fieldOf } from './draft-problems';

const playbook = (content: object, name = 'Descoberta') => ({
  name,
  methodology: 'SPICED',
  content: playbookContentSchema.parse(content),
});
const SECTION = { title: 'Dor', questions: ['O que mais te atrapalha?', 'Quando deu errado?'] };
const OBJECTION = { objection: 'Achei caro', response: 'Caro comparado com o quê?', type: 'PRICE' };

test('tells part by part what came, went and changed, and nothing of what stayed', () => {
  const before = playbook({ sections: [SECTION], objections: [OBJECTION] });
  expect(diffPlaybooks(before, before)).toEqual([]);
  const after = playbook({
    sections: [{ ...SECTION, questions: ['O que mais te incomoda?', 'Quando deu errado?'] }],
    battle_cards: [{ title: 'Planilha', response: 'Quem atualiza?', phrases: ['planilha'] }],
  });
  const diff = diffPlaybooks(before, after);
  expect(diff.map(({ part, title, kind }) => [part, title, kind])).toEqual([
    ['section', 'Dor', 'changed'],
    ['card', 'Planilha', 'added'],
    ['objection', 'Achei caro', 'removed'],
  ]);
  const words = (change: string) =>
    diff[0]?.words.filter((one) => one.change === change).map(({ text }) => text);
  expect([words('removed'), words('added')]).toEqual([['atrapalha'], ['incomoda']]);
});

test('a renamed part is the same part', () => {
  const diff = diffPlaybooks(
    playbook({ sections: [SECTION] }),
    playbook({ sections: [{ ...SECTION, title: 'Dores' }] }, 'X'),
  );
  expect(diff.map(({ part, kind }) => [part, kind])).toEqual([
    ['name', 'changed'],
    ['section', 'changed'],
  ]);
});

test('a draft gives back what it was made of', () => {
  const { name, methodology, content } = playbook({ sections: [SECTION], objections: [OBJECTION] });
  const { custom_methodology: _own, ...parts } = content;
  expect(saveOf(draftOf({ name, methodology, content }))).toEqual({ name, methodology, ...parts });
});

test('names the field of everything that the coach would refuse', () => {
  const draft = draftOf(playbook({}));
  const phrase = 'rota '.repeat(50).trim();
  const problems = draftProblems({
    ...draft,
    name: ' ',
    methodology: null,
    own: { name: 'spin', elements: [{ key: 'a', label: 'Frota', sign: '?', cues: '', questions: '(.*)+$' }] },
    cards: [
      { key: 'b', title: 'Um', response: 'Sim', phrases: phrase, type: null },
      { key: 'c', title: 'Dois', response: 'Sim', phrases: ' \n', type: null },
    ],
  });
  expect([...problems].map(([path, { text }]) => [path, text])).toEqual([
    ['name', 'empty'],
    ['methodology.name', 'taken_name'],
    ['methodology.elements.0.key', 'key'],
    ['methodology.elements.0.cues', 'cues'],
    ['methodology.elements.0.questions', 'no_words'],
    ['battle_cards.0.phrases', 'too_long'],
    ['battle_cards.1.phrases', 'no_trigger'],
  ]);
  expect(fieldOf('methodology.elements.0.cues.1')).toBe('methodology.elements.0.cues');
});
