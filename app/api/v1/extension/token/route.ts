import { issueDeviceToken } from '@/lib/auth/device-token';
import { deviceTokenSchema, exchangeCodeSchema } from '@/lib/contracts/extension-link';
import { takeLinkCode } from '@/lib/domain/devices/take-link-code';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: 'Exchange a one-time code for a device token of 24 hours',
    auth: 'public',
    body: exchangeCodeSchema,
    output: deviceTokenSchema,
    status: 201,
  },
  async (ctx, { body }) => {
    const owner = await takeLinkCode({ ctx, input: body });
    const issued = await issueDeviceToken(ctx.clock, { ...owner, ...body.device }, ctx);
    return {
      token: issued.token,
      token_type: 'Bearer' as const,
      expires_at: issued.expires_at.toISOString(),
      device_id: issued.device_id,
    };
  },
);
