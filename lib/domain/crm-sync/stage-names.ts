import type { PipelineSettings, Stage } from '@/lib/contracts/pipeline';

/** Words of the CRM's stages in its usual languages, for the product's own stages. The first that fits counts. */
const PATTERNS: readonly [key: string, words: RegExp][] = [
  ['closed_lost', /perdid|lost|cancelad|desist/i],
  ['closed_won', /ganh|won|vendid|conclu[ií]d|assinad/i],
  ['negotiation', /negocia|negotia|revis|review|decis|contrat|objec/i],
  ['proposal', /propos|or[cç]amento|cota[cç]|quote|pricing|pre[cç]o/i],
  ['qualification', /qualific|necessidad|needs|diagn[oó]stic|identif|discovery|an[aá]lise|analysis/i],
  ['prospecting', /prospec|contat|contact|novo|new|inicial|lead/i],
];

/** Pairs that a director has set, the CRM's word first. */
export type StageMap = Readonly<Record<string, string>>;

/**
 * The company's stage for the CRM's: as the director has set it, the stage of that name or key, one that means the same, else
 * by its chance (0..1) the nearest.
 */
export function stageHere(
  pipeline: PipelineSettings,
  map: StageMap,
  theirs: string,
  chance: number | null,
): Stage {
  const { stages } = pipeline;
  const byKey = (key: string | undefined) => stages.find((stage) => stage.key === key);
  const named = stages.find((stage) => stage.key === theirs || stage.name === theirs);
  const meant = PATTERNS.filter(([, words]) => words.test(theirs)).map(([key]) => byKey(key));
  const found = byKey(map[theirs]) ?? named ?? meant.find((stage) => stage !== undefined);
  if (found !== undefined) return found;
  const wanted = chance ?? 0.1;
  const open = stages.filter(({ kind }) =>
    wanted <= 0 ? kind === 'lost' : wanted >= 1 ? kind === 'won' : kind === 'open',
  );
  const sorted = [...open, ...stages].slice(0, open.length || 1);
  const nearest = sorted.sort(
    (a, b) => Math.abs(a.probability - wanted) - Math.abs(b.probability - wanted),
  )[0];
  return nearest ?? { key: theirs, name: theirs, kind: 'open', probability: 0 };
}

/**
 * The CRM's word for a stage of ours: one that a director has set for it, else the first of its choices that would become this
 * stage here; null when none would.
 */
export function stageThere(
  pipeline: PipelineSettings,
  map: StageMap,
  key: string,
  choices: readonly string[],
): string | null {
  const becomes = (choice: string) => stageHere(pipeline, map, choice, null).key === key;
  return choices.find((choice) => map[choice] === key) ?? choices.find(becomes) ?? null;
}
