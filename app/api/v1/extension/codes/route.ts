import { createLinkCodeSchema, linkCodeSchema } from '@/lib/contracts/extension-link';
import { createLinkCode } from '@/lib/domain/devices/create-link-code';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Make a one-time code that links an extension',
    auth: 'session',
    permission: 'devices.write',
    body: createLinkCodeSchema,
    output: linkCodeSchema,
    status: 201,
  },
  (ctx, { body }) => createLinkCode({ ctx, input: body }),
);
