import type { MeetingConfig } from '@/lib/contracts/meetings';
import { companyTx } from '@/lib/db/doors';
import { env } from '@/lib/env';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { companyProfile } from '../companies/company-profile';
import { type Ctx, personOf } from '../ctx';
import { cardsOf } from '../playbooks/cards-of';
import { bandsOf } from './bands';
import { callSettings } from './call-settings';

/** How often the extension sends an increment: what a killed browser can lose. */
const INCREMENT_EVERY_MS = 10_000;

/** What the widget needs for one of the actor's own calls. @throws AppError not_found for any other. */
export async function getMeetingConfig({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string };
}): Promise<MeetingConfig> {
  authorize(ctx.actor, 'meetings.read');
  const { user_id } = personOf(ctx);
  return companyTx(ctx, async (tx) => {
    const meeting = await tx.meeting.findFirst({
      where: { company_id: ctx.company_id, id: input.id, user_id },
      select: { id: true, conversation_id: true },
    });
    if (meeting === null) throw notFound('Meeting');
    const { slug, features } = await companyProfile(tx, ctx.company_id);
    const settings = await callSettings(tx, ctx.company_id, meeting.conversation_id);
    const { playbook } = settings;
    return {
      meeting_id: meeting.id,
      methodology: settings.methodology,
      custom_methodology: settings.custom_methodology ?? null,
      baseline_wpm: settings.baseline_wpm ?? null,
      playbook: playbook && {
        id: playbook.id,
        name: playbook.name,
        questions: playbook.content.sections.flatMap((section) => section.questions),
        battle_cards: cardsOf(playbook.content),
      },
      bands: bandsOf(settings.lang),
      increment_every_ms: INCREMENT_EVERY_MS,
      features,
      review_url: `${env().APP_URL}/${slug}/conversations/${meeting.conversation_id}`,
    };
  });
}
