import type { ListConversations } from '@/lib/contracts/conversations';
import type { FigureKey } from '@/lib/domain/coaching/figures';
import type { FocusAnchor } from '@/lib/domain/coaching/focus-rules';

const SORTED: Partial<Record<FigureKey, Partial<ListConversations>>> = {
  talk_ratio: { sort: 'talk_ratio', order: 'desc' },
  questions_open: { sort: 'questions_open', order: 'asc' },
  methodology_score: { sort: 'methodology_score', order: 'asc' },
};

/** The list of the calls that a figure comes from, the telling ones first. */
export function callsHref(
  company_slug: string,
  figure: FigureKey,
  filter: Pick<ListConversations, 'user_id' | 'squad_id' | 'from'>,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, ...SORTED[figure] }))
    if (value !== undefined) search.set(name, String(value));
  return `/${company_slug}/conversations?${search}`;
}

/** A conversation, at the lines that show a habit, or at one turn ("t12"). */
export function callHref(company_slug: string, id: string, at?: FocusAnchor | (string & {})): string {
  return `/${company_slug}/conversations/${id}${at === undefined ? '' : `#${at}`}`;
}
