import type { Participant } from '@/lib/contracts/turn';
import type { Tx } from '@/lib/db/clients';
import { likeText } from '@/lib/db/like-text';

/** What a call tells about whom it was with. */
export interface CallSigns {
  participants: readonly Participant[];
  /** The meeting's title, as the calendar gave it. */
  title: string | null;
}

/** More leads than this fit nothing in particular. */
const MOST = 5;
/** Shorter names stand in titles by chance. */
const NAME_MIN = 4;

/**
 * The lead that took part in a call, where exactly one fits. Null when none does or several do: a wrong lead is worse
 * than none, and people can set it by hand.
 */
export async function matchLead(tx: Tx, company_id: string, signs: CallSigns): Promise<string | null> {
  const [id, ...others] = await matchLeads(tx, company_id, signs);
  return id !== undefined && others.length === 0 ? id : null;
}

/**
 * The leads that fit a call, at most five: those whose name or e-mail a customer's label equals, else those whose name or
 * company stands in the title as whole words (case aside).
 */
export async function matchLeads(
  tx: Tx,
  company_id: string,
  { participants, title }: CallSigns,
): Promise<string[]> {
  const byLabel = await matchLabels(tx, company_id, participants);
  return byLabel.length > 0 || title === null ? byLabel : matchTitle(tx, company_id, title);
}

async function matchLabels(
  tx: Tx,
  company_id: string,
  participants: readonly Participant[],
): Promise<string[]> {
  const labels = participants.filter((p) => p.role === 'customer').map((p) => p.name.trim());
  if (labels.length === 0) return [];
  const same = (label: string) => ({ equals: likeText(label), mode: 'insensitive' as const });
  const found = await tx.lead.findMany({
    where: {
      company_id,
      OR: labels.flatMap((label) => [{ name: same(label) }, { email: same(label) }]),
    },
    orderBy: { id: 'asc' },
    select: { id: true },
    take: MOST,
  });
  return found.map(({ id }) => id);
}

async function matchTitle(tx: Tx, company_id: string, title: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string; name: string; company_name: string | null }[]>`
    SELECT id, name, company_name FROM leads
    WHERE company_id = ${company_id} AND (
      (length(name) >= ${NAME_MIN} AND strpos(lower(${title}), lower(name)) > 0)
      OR (length(company_name) >= ${NAME_MIN} AND strpos(lower(${title}), lower(company_name)) > 0))
    ORDER BY id LIMIT 100`;
  const text = title.toLowerCase();
  const stands = (name: string | null) => name !== null && name.length >= NAME_MIN && hasWords(text, name);
  const people = rows.filter(({ name }) => stands(name));
  const fitting = people.length > 0 ? people : rows.filter(({ company_name }) => stands(company_name));
  return fitting.slice(0, MOST).map(({ id }) => id);
}

/** Whether the words stand in the text with nothing of a word before or after them. */
function hasWords(text: string, words: string): boolean {
  const part = words.toLowerCase();
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const around = `${text.charAt(at - 1)} ${text.charAt(at + part.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
