import { describe, expect, it } from 'vitest';
import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import { PAUSE_TAIL_MS, PauseFilter } from './pause-filter';

const row = (t: number, id: string, text: string, speaker = 'Otávio'): CaptionEvent => ({
  t,
  op: 'row',
  row: id,
  speaker,
  text,
});

/** What passes, as "row: text". */
function passed(filter: PauseFilter, ...events: CaptionEvent[]): string[] {
  return events.flatMap((event) => {
    const out = filter.take(event);
    return out?.op === 'row' ? [`${out.row}: ${out.text}`] : [];
  });
}

function pausedAt(filter: PauseFilter, from: number, until: number, ...during: CaptionEvent[]) {
  filter.pause(from);
  expect(passed(filter, ...during)).toEqual([]);
  filter.resume(until);
}

describe('PauseFilter', () => {
  it('lets everything pass unchanged while nobody pauses', () => {
    const filter = new PauseFilter();
    const events = [row(1, 'r1', 'bom'), row(2, 'r1', 'bom dia'), { t: 3, op: 'drop', row: 'r1' } as const];
    expect(events.map((event) => filter.take(event))).toEqual(events);
  });

  it('gives of a row that grew through a pause only what came after it', () => {
    const filter = new PauseFilter();
    expect(passed(filter, row(1_000, 'r1', 'O preço é'))).toEqual(['r1: O preço é']);
    pausedAt(filter, 2_000, 9_000, row(3_000, 'r1', 'O preço é segredo entre nós dois e o banco'));
    const after = 9_000 + PAUSE_TAIL_MS;
    expect(
      passed(
        filter,
        // Captions lag: this was said before the pause ended.
        row(after - 500, 'r1', 'O preço é segredo entre nós dois e o banco central'),
        row(after, 'r1', 'O preço é segredo entre nós dois e o Banco Central. Voltando'),
        row(after + 500, 'r1', 'O preço é segredo entre nós dois e o Banco Central. Voltando ao contrato.'),
      ),
    ).toEqual(['r1.1: Voltando', 'r1.1: Voltando ao contrato.']);
  });

  it('knows the words again when they are revised, slide away or shrink for a moment', () => {
    const said = 'a senha do cofre é dois quatro seis oito dez doze';
    const filter = new PauseFilter();
    pausedAt(filter, 0, 1_000, row(500, 'r1', said));
    expect(
      passed(
        filter,
        row(5_000, 'r1', 'A senha do cofre é 2 4 6 8 dez, doze. Pronto'),
        row(5_500, 'r1', 'seis oito dez doze. Pronto, podemos'),
        row(6_000, 'r1', 'a senha do cofre'),
      ),
    ).toEqual(['r1.1: Pronto', 'r1.1: Pronto, podemos']);
  });

  it('recognises rows drawn anew, in mass and one by one, and short ones right after', () => {
    const filter = new PauseFilter();
    pausedAt(
      filter,
      0,
      1_000,
      row(100, 'r1', 'isto fica entre nós dois por favor'),
      row(200, 'r2', 'Combinado', 'Marina'),
    );
    filter.take({ t: 4_000, op: 'reset' });
    expect(
      passed(
        filter,
        row(4_100, 'r3', 'Isto fica entre nós dois, por favor.'),
        row(4_100, 'r4', 'Combinado.', 'Marina'),
        row(5_000, 'r4', 'Combinado. Vamos', 'Marina'),
        row(5_100, 'r5', 'isto é novo e pode ser guardado'),
      ),
    ).toEqual(['r4.1: Vamos', 'r5: isto é novo e pode ser guardado']);
  });

  it('does not take a word for an old one much later, nor from somebody else', () => {
    const filter = new PauseFilter();
    pausedAt(filter, 0, 1_000, row(100, 'r1', 'Sim'), row(200, 'r2', 'isto fica entre nós dois por favor'));
    filter.take({ t: 1_500, op: 'drop', row: 'r1' });
    expect(
      passed(filter, row(30_000, 'r3', 'Sim'), row(30_500, 'r4', 'isto fica entre nós dois', 'Marina')),
    ).toEqual(['r3: Sim', 'r4: isto fica entre nós dois']);
  });

  it('gives a row that is used for something new whole', () => {
    const filter = new PauseFilter();
    pausedAt(filter, 0, 1_000, row(100, 'r1', 'isto fica entre nós dois por favor'));
    expect(passed(filter, row(9_000, 'r1', 'Quanto custa o plano anual?'))).toEqual([
      'r1.1: Quanto custa o plano anual?',
    ]);
  });

  it('closes the rows that were open, so that nothing is added to them', () => {
    const filter = new PauseFilter();
    filter.take(row(1, 'r1', 'bom dia'));
    expect(filter.pause(50)).toEqual([{ t: 50, op: 'drop', row: 'r1' }]);
    expect(filter.take({ t: 60, op: 'drop', row: 'r1' })).toBeNull();
  });
});
