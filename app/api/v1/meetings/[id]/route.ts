import { idParamsSchema } from '@/lib/contracts/id-params';
import { meetingStateSchema, updateMeetingSchema } from '@/lib/contracts/meetings';
import { getMeeting } from '@/lib/domain/meetings/get-meeting';
import { updateMeeting } from '@/lib/domain/meetings/update-meeting';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'A call while it runs: consent, language and lead',
    auth: 'device',
    permission: 'meetings.read',
    params: idParamsSchema,
    output: meetingStateSchema,
  },
  (ctx, { params }) => getMeeting({ ctx, input: params }),
);

export const PATCH = route(
  {
    summary:
      'Say what the participants consent to, whose lead a call is with, its title, or which language it is in',
    auth: 'device',
    permission: 'meetings.create',
    params: idParamsSchema,
    body: updateMeetingSchema,
    output: meetingStateSchema,
  },
  (ctx, { params, body }) => updateMeeting({ ctx, input: { ...params, ...body } }),
);
