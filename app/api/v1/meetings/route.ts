import { createMeetingSchema, meetingSchema } from '@/lib/contracts/meetings';
import { createMeeting } from '@/lib/domain/meetings/create-meeting';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Register a stay in a video call',
    auth: 'device',
    permission: 'meetings.create',
    body: createMeetingSchema,
    output: meetingSchema,
  },
  (ctx, { body }) => createMeeting({ ctx, input: body }),
);
