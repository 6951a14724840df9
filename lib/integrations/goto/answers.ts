import { z } from 'zod';
import { VendorError } from '@/lib/http-client/vendor-error';

// GoTo adds fields at any time: what is not named here is let through and ignored.

const text = z.string().nullish();
const moment = z.iso.datetime({ offset: true }).transform((value) => new Date(value));

export const tokenAnswer = z.object({
  access_token: z.string().min(1),
  /** Absent until the old one has lived 60 % of its time. */
  refresh_token: z.string().min(1).nullish(),
  expires_in: z.number().positive(),
  scope: text,
});

/** The account key has about 19 digits: as a number it would be wrong already. */
export const meAnswer = z.object({
  items: z.array(
    z.object({ accountKey: z.string().min(1), outboundPhoneNumbers: z.array(z.unknown()).nullish() }),
  ),
});

export const usersAnswer = z.object({
  items: z.array(
    z.object({
      userKey: z.string(),
      email: text,
      displayName: text,
      lines: z.array(z.object({ id: z.string(), name: text, number: text })).nullish(),
    }),
  ),
  nextPageMarker: text,
});

const partySchema = z.object({
  name: text,
  number: text,
  outcome: text,
  type: z.object({ value: text, lineId: text, userId: text, name: text, extensionNumber: text }).nullish(),
  recordings: z.array(z.object({ id: z.string(), transcriptEnabled: z.boolean().nullish() })).nullish(),
});
export type GoToParty = z.infer<typeof partySchema>;

export const callSchema = z.object({
  conversationSpaceId: z.string().min(1),
  callCreated: moment,
  callAnswered: moment.nullish(),
  callEnded: moment.nullish(),
  direction: z.string(),
  callerOutcome: text,
  caller: partySchema,
  participants: z.array(partySchema).nullish(),
});
export type GoToCall = z.infer<typeof callSchema>;

export const summariesAnswer = z.object({ items: z.array(z.unknown()), nextPageMarker: text });

export const activityAnswer = z.object({
  items: z.array(
    z.object({ userId: z.string().min(1), dataValues: z.object({ volume: z.number().int().nonnegative() }) }),
  ),
});

const numbered = z.object({ number: text }).nullish();
export const personCallsAnswer = z.object({
  items: z.array(
    z.object({
      originatorId: text,
      startTime: moment,
      direction: z.string(),
      caller: numbered,
      callee: numbered,
    }),
  ),
});

const contentToken = z.object({ token: z.string(), expires: text });
/** The documentation shows the inner object alone; the service wraps it. */
export const contentAnswer = z.union([
  z.object({ status: text, token: contentToken }).transform(({ token }) => token),
  contentToken,
]);

export const transcriptAnswer = z.object({
  results: z.array(
    z.object({
      transcript: z.string(),
      startTimeMs: z.number(),
      endTimeMs: z.number(),
      channel: z.number().nullish(),
      languageCode: text,
      final: z.boolean().nullish(),
    }),
  ),
});

export const channelAnswer = z.object({
  channelId: z.string().min(1),
  channelLifetime: z.number().positive(),
});
export const lifetimeAnswer = z.object({ channelLifetime: z.number().positive() });
/** HTTP 207: each item says for itself whether it was taken. */
export const subscriptionsAnswer = z.object({
  items: z
    .array(z.object({ eventTypes: z.array(z.string()).nullish(), status: z.number().nullish() }))
    .nullish(),
});

/** @throws VendorError protocol when the answer is not of the form that it should have. */
export function readAnswer<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new VendorError('protocol', 'GoTo answered in a form that is not known.');
  return parsed.data;
}
