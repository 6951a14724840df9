import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { plainText } from './plain-text';

/** How the product's stages are called in the three languages and by common CRMs, as `plainText`. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  prospecting: ['prospeccao', 'prospeccion', 'prospecting', 'novo', 'new', 'lead'],
  qualification: ['qualificacao', 'calificacion', 'qualification', 'needs analysis'],
  proposal: [
    'proposta',
    'propuesta',
    'proposal',
    'proposta enviada',
    'proposal price quote',
    'value proposition',
  ],
  negotiation: ['negociacao', 'negociacion', 'negotiation', 'negotiation review'],
  closed_won: ['ganho', 'ganado', 'won', 'closed won', 'fechado ganho', 'fechado e ganho', 'vendido'],
  closed_lost: ['perdido', 'lost', 'closed lost', 'fechado perdido', 'fechado e perdido'],
};

/** The stage that a text names, by key, by the company's own name or by a usual one; undefined for none. */
export function stageByName({ stages }: PipelineSettings, text: string): string | undefined {
  const wanted = plainText(text);
  const own = stages.find(
    ({ key, name }) => plainText(key) === wanted || (name !== null && plainText(name) === wanted),
  );
  const usual = stages.find(({ key }) => KNOWN[key]?.includes(wanted) === true);
  return (own ?? usual)?.key;
}
