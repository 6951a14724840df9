import { callRecordingSchema } from '@/lib/contracts/calls';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { callRecording } from '@/lib/domain/calls/call-recording';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Where the recording of a telephone call can be heard',
    auth: 'session',
    permission: 'conversations.read',
    params: idParamsSchema,
    output: callRecordingSchema,
    problems: ['conflict', 'unavailable'],
  },
  (ctx, { params }) => callRecording({ ctx, input: params }),
);
