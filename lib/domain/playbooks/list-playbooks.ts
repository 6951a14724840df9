import {
  type ListPlaybooks,
  listPlaybooksSchema,
  type PlaybookFigures,
  type PlaybookSummary,
} from '@/lib/contracts/playbook-list';
import { PLAYBOOK_STATUSES } from '@/lib/contracts/playbooks';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import { trendWeeks } from '../coaching/weeks';
import { companyProfile } from '../companies/company-profile';
import type { Ctx } from '../ctx';
import { cardsOf } from './cards-of';
import { playbookFigures } from './playbook-figures';
import { presentPlaybook, SQUAD } from './present-playbook';
import { mayWrite } from './require-writable';

const NONE: PlaybookFigures = {
  calls: 0,
  playbook_score: null,
  scored: 0,
  methodology_score: null,
  weeks: [],
};

/** The company's playbooks, the active ones first, with how the calls that the actor may see went by them. */
export async function listPlaybooks({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ListPlaybooks;
}): Promise<{ playbooks: PlaybookSummary[] }> {
  authorize(ctx.actor, 'playbooks.read');
  const { status, squad_id } = listPlaybooksSchema.parse(input);
  return companyTx(ctx, async (tx) => {
    const { timezone } = await companyProfile(tx, ctx.company_id);
    const rows = await tx.playbook.findMany({
      where: {
        company_id: ctx.company_id,
        parent_version_id: null,
        ...(status && { status }),
        ...(squad_id && { squad_id }),
      },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      include: { squad: SQUAD },
    });
    const figures = await playbookFigures(tx, ctx, trendWeeks(ctx.clock.now(), timezone));
    const playbooks = rows.map((row) => {
      const { content, ...playbook } = presentPlaybook(row);
      return {
        ...playbook,
        sections: content.sections.length,
        questions: content.sections.reduce((sum, { questions }) => sum + questions.length, 0),
        cards: cardsOf(content).length,
        figures: figures.get(row.id) ?? NONE,
        editable: mayWrite(ctx, row.squad_id),
      };
    });
    const rank = (one: PlaybookSummary) => PLAYBOOK_STATUSES.indexOf(one.status);
    return { playbooks: playbooks.sort((a, b) => rank(a) - rank(b)) };
  });
}
