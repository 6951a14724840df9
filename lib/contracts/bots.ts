import { z } from 'zod';

export const BOT_TYPES = ['SDR', 'CLOSER', 'FOLLOW_UP', 'CS'] as const;
export const BOT_CHANNELS = ['WHATSAPP', 'EMAIL', 'CALL'] as const;

export const createBotSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  type: z.enum(BOT_TYPES),
  playbook_id: z.string().min(1).max(64),
  channels: z.array(z.enum(BOT_CHANNELS)).min(1).max(3),
  max_messages_per_day: z.number().int().min(1).max(500),
  delay_between_messages_seconds: z.number().int().min(30).max(86_400),
});
export type CreateBot = z.infer<typeof createBotSchema>;

export const setBotStatusSchema = z.strictObject({ status: z.enum(['ACTIVE', 'INACTIVE']) });

export const botSchema = createBotSchema.extend({ id: z.string(), status: z.enum(['ACTIVE', 'INACTIVE']) });
export type Bot = z.infer<typeof botSchema>;

export const botPageSchema = z.object({
  data: z.array(botSchema),
  page: z.number().int(),
  page_size: z.number().int(),
  total: z.number().int(),
});
