import { languageSchema } from '@/lib/contracts/languages';
import { companyTx } from '@/lib/db/doors';
import type { CrmLink } from '@/lib/db/generated/client';
import { companySealer } from '@/lib/db/sealer';
import { env } from '@/lib/env';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { Activity, CrmModule } from '@/lib/integrations/contracts/capabilities';
import { methodologyScoresSchema } from '../deals/fill-from-conversation';
import { callNote } from './call-note';
import { addLinks, type LinkModule, linkOfEntity } from './links';
import { markerOf } from './marker';
import type { Push } from './push-changes';

/**
 * Writes a finished call back to the CRM, once: an activity at its lead and a note with what came out of it. Changed notes
 * change that note. What may have been made by an attempt whose answer was lost is looked for by its marker first.
 */
export async function pushConversation(push: Push): Promise<void> {
  const { activities, notes } = push.open.can;
  const call = await readCall(push);
  if (call === null) return;
  const maybe_made = push.change.attempts > 1;
  if (call.activity_link === null && activities !== undefined) {
    const marker = markerOf('call', call.id);
    const { id } = await activities.create({ ...call.activity, about: call.about }, { marker, maybe_made });
    await link(push, 'calls', id, call.id);
  }
  if (notes === undefined) return;
  const marker = markerOf('note', call.id);
  if (call.note_link !== null) return notes.update(call.note_link.external_id, call.note, marker);
  const { id } = await notes.create({ ...call.note, about: call.about }, { marker, maybe_made });
  await link(push, 'notes', id, call.id);
}

interface Call {
  id: string;
  about: { module: CrmModule; id: string };
  activity: Omit<Activity, 'id' | 'modified_at' | 'status' | 'about'>;
  note: { title: string; content: string };
  activity_link: CrmLink | null;
  note_link: CrmLink | null;
}

/** Null when there is nothing to tell: no lead at the CRM, or its participants refused to be captured. */
async function readCall({ scope, change }: Push): Promise<Call | null> {
  const { company_id } = scope;
  return companyTx({ company_id }, async (tx): Promise<Call | null> => {
    const row = await tx.conversation.findUnique({
      where: { company_id_id: { company_id, id: change.entity_id } },
      include: {
        user: { select: { locale: true } },
        metrics: { select: { next_step: true } },
        company: { select: { slug: true } },
      },
    });
    if (row === null || row.lead_id === null || row.consent === 'refused' || row.processed_at === null)
      return null;
    const lead = await linkOfEntity(tx, scope, 'leads', 'lead', row.lead_id);
    const about =
      lead === null
        ? await contactOf(tx, scope, row.lead_id)
        : { module: 'leads' as const, id: lead.external_id };
    if (about === null) return await waitForLead(tx, company_id, row.lead_id);
    const sealer = await companySealer(tx, company_id);
    const open = (column: 'summary' | 'notes') => {
      const sealed = row[column];
      return sealed === null ? null : sealer.open('conversations', column, row.id, sealed);
    };
    const scores = methodologyScoresSchema.safeParse(row.methodology_scores).data;
    const note = callNote(
      {
        title: row.title,
        summary: open('summary'),
        notes: open('notes'),
        methodology: scores?.name ?? null,
        score: scores?.score ?? null,
        weakest: scores?.weakest ?? null,
        next_step: row.metrics?.next_step ?? null,
        url: `${env().APP_URL.replace(/\/$/, '')}/${row.company.slug}/conversations/${row.id}`,
      },
      languageSchema.catch('pt-BR').parse(row.user.locale),
    );
    return {
      id: row.id,
      about,
      note,
      activity: {
        kind: row.channel === 'VIDEO' ? 'meeting' : 'call',
        subject: note.title,
        owner_id: scope.owners_there.get(row.user_id) ?? null,
        started_at: row.conversation_date,
        duration_seconds: row.duration_seconds,
        direction: 'OUTBOUND',
        description: null,
      },
      activity_link: await linkOfEntity(tx, scope, 'calls', 'conversation', row.id),
      note_link: await linkOfEntity(tx, scope, 'notes', 'conversation', row.id),
    };
  });
}

/** A lead that is on its way to the CRM itself comes first; one that is not will never be there. */
async function waitForLead(tx: Tx, company_id: string, lead_id: string): Promise<null> {
  const waiting = await tx.crmChange.findUnique({
    where: { company_id_id: { company_id, id: `lead:${lead_id}` } },
    select: { id: true },
  });
  if (waiting !== null) throw new VendorError('conflict', 'The lead of this call is not at the CRM yet.');
  return null;
}

type Tx = Parameters<typeof linkOfEntity>[0];

/** A lead that came from the CRM's contacts is told about at one of them. */
async function contactOf(tx: Tx, scope: Push['scope'], lead_id: string): Promise<Call['about'] | null> {
  const { company_id } = scope;
  const contacts = await tx.leadContact.findMany({ where: { company_id, lead_id }, select: { id: true } });
  for (const { id } of contacts) {
    const found = await linkOfEntity(tx, scope, 'contacts', 'contact', id);
    if (found !== null) return { module: 'contacts', id: found.external_id };
  }
  return null;
}

async function link(
  { scope }: Push,
  module: LinkModule,
  external_id: string,
  entity_id: string,
): Promise<void> {
  await companyTx({ company_id: scope.company_id }, (tx) =>
    addLinks(tx, scope, [{ module, external_id, entity_type: 'conversation', entity_id }]),
  );
}
