import { languageSchema } from '@/lib/contracts/languages';
import type { Tx } from '@/lib/db/clients';
import type { CrmLink } from '@/lib/db/generated/client';
import { companySealer } from '@/lib/db/sealer';
import { env } from '@/lib/env';
import type { NewActivity } from '@/lib/integrations/contracts/capabilities';
import { openContent } from '../conversations/sealed-content';
import { methodologyScoresSchema } from '../deals/fill-from-conversation';
import { type AboutThere, aboutThere } from './about-there';
import { callNote } from './call-note';
import { isCrmNote } from './crm-notes';
import { baseOf, linkOfEntity } from './links';
import type { CrmScope } from './scope';

/** What a finished call tells the CRM, and what of it stands there. */
export interface CallToTell {
  id: string;
  about: AboutThere;
  activity: Omit<NewActivity, 'about'>;
  /** Null when there is nothing that the CRM does not know. */
  note: { title: string; content: string } | null;
  /** Its activity at the CRM: written by us, or (module "activities") where the conversation came from. */
  activity_link: CrmLink | null;
  note_link: CrmLink | null;
}

/** Null when there is nothing to tell: no lead at the CRM, or its participants refused to be captured. */
export async function readCall(tx: Tx, scope: CrmScope, id: string): Promise<CallToTell | null> {
  const { company_id } = scope;
  const row = await tx.conversation.findUnique({
    where: { company_id_id: { company_id, id } },
    include: {
      user: { select: { locale: true } },
      metrics: { select: { next_step: true } },
      call: { select: { direction: true } },
      company: { select: { slug: true } },
    },
  });
  if (row === null || row.lead_id === null || row.consent === 'refused' || row.processed_at === null)
    return null;
  const about = await aboutThere(tx, scope, { lead_id: row.lead_id });
  if (about === null) return null;
  const sealer = await companySealer(tx, company_id);
  const written = openContent(sealer, row).notes.filter((note) => note.text !== '' && !isCrmNote(note));
  const scores = methodologyScoresSchema.safeParse(row.methodology_scores).data;
  const note = callNote(
    {
      title: row.title,
      summary: row.summary === null ? null : sealer.open('conversations', 'summary', row.id, row.summary),
      notes: written.map(({ text }) => text).join('\n'),
      methodology: scores?.name ?? null,
      score: scores?.score ?? null,
      weakest: scores?.weakest ?? null,
      next_step: row.metrics?.next_step ?? null,
      url: `${env().APP_URL.replace(/\/$/, '')}/${row.company.slug}/conversations/${row.id}`,
    },
    languageSchema.catch('pt-BR').parse(row.user.locale),
  );
  const imported = await linkOfEntity(tx, scope, 'activities', 'conversation', row.id);
  const untouched = imported !== null && row.summary === null && written.length === 0;
  return {
    id: row.id,
    about,
    note: untouched ? null : note,
    activity: {
      kind: row.channel === 'VIDEO' ? 'meeting' : 'call',
      subject: note.title,
      owner_id: scope.owners_there.get(row.user_id) ?? null,
      started_at: row.conversation_date,
      duration_seconds: row.duration_seconds,
      direction: row.call?.direction === 'INBOUND' ? 'INBOUND' : 'OUTBOUND',
      description: null,
      done: true,
    },
    activity_link: imported ?? (await linkOfEntity(tx, scope, 'calls', 'conversation', row.id)),
    note_link: await noteLink(tx, scope, row.id),
  };
}

/** The note that we wrote about it, also when somebody deleted it there: it is not written again. */
async function noteLink(
  tx: Tx,
  { company_id, integration_id }: CrmScope,
  entity_id: string,
): Promise<CrmLink | null> {
  const links = await tx.crmLink.findMany({
    where: { company_id, integration_id, module: 'notes', entity_type: 'conversation', entity_id },
    orderBy: { created_at: 'asc' },
  });
  // Those that people wrote there at the call say which note of the conversation they are.
  return links.find((link) => baseOf(link).note === undefined) ?? null;
}
