import { mailCode } from '@/lib/domain/people/mail-code';
import { defineJob } from '@/lib/queue/define-job';

export const sendMail = defineJob('mail.send', async (payload, run) => {
  await mailCode({ clock: run.clock, input: { kind: payload.kind, user_id: payload.user_id } });
});
