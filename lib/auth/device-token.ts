import { hkdfSync } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '@/lib/clock';
import { createDevice } from '@/lib/domain/devices/create-device';
import type { VisitorCtx } from '@/lib/domain/sessions/account';
import { env } from '@/lib/env';

const ISSUER = 'performancy';
const AUDIENCE = 'performancy-extension';

const claimsSchema = z.object({
  sub: z.string().min(1),
  company_id: z.string().min(1),
  device_id: z.string().min(1),
});
type Claims = z.infer<typeof claimsSchema>;

export interface IssuedDevice {
  token: string;
  device_id: string;
  expires_at: Date;
}

/** Registers a device for a person and makes its token: HS256, 24 hours, useless once the device is revoked. */
export async function issueDeviceToken(
  clock: Clock,
  input: { company_id: string; user_id: string; name: string; version: string },
  visitor?: Omit<VisitorCtx, 'clock'>,
): Promise<IssuedDevice> {
  const device = await createDevice(clock, input, visitor);
  const token = await new SignJWT({ company_id: input.company_id, device_id: device.id })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(input.user_id)
    .setIssuedAt(clock.now())
    .setExpirationTime(device.expires_at)
    .sign(signingKey());
  return { token, device_id: device.id, expires_at: device.expires_at };
}

/** What a device token says, or null when it is not ours, was changed, or has expired. */
export async function readDeviceToken(clock: Clock, token: string): Promise<Claims | null> {
  try {
    const { payload } = await jwtVerify(token, signingKey(), {
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: AUDIENCE,
      currentDate: clock.now(),
    });
    return claimsSchema.parse(payload);
  } catch {
    return null;
  }
}

let key: Uint8Array | undefined;

/** A key of its own, so that a session cookie never passes for a device token. */
function signingKey(): Uint8Array {
  key ??= new Uint8Array(hkdfSync('sha256', env().NEXTAUTH_SECRET, '', 'performancy device token', 32));
  return key;
}
