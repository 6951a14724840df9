import type { STAGE_KINDS } from '@/lib/contracts/pipeline';
import { Badge } from '../ui/badge';

const TONE = { open: 'accent', won: 'good', lost: 'bad' } as const;

/** The stage of a deal. */
export function StageBadge({ kind, name }: { kind: (typeof STAGE_KINDS)[number]; name: string }) {
  return <Badge tone={TONE[kind]}>{name}</Badge>;
}
