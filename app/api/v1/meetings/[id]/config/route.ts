import { idParamsSchema } from '@/lib/contracts/id-params';
import { meetingConfigSchema } from '@/lib/contracts/meetings';
import { getMeetingConfig } from '@/lib/domain/meetings/get-meeting-config';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'What the widget needs for a call',
    auth: 'device',
    permission: 'meetings.read',
    params: idParamsSchema,
    output: meetingConfigSchema,
  },
  (ctx, { params }) => getMeetingConfig({ ctx, input: params }),
);
