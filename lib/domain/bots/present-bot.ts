import { BOT_CHANNELS, type Bot } from '@/lib/contracts/bots';
import type { Bot as BotRow } from '@/lib/db/generated/client';

/** A bot as the API shows it. */
export function presentBot(row: BotRow): Bot {
  const channels = Array.isArray(row.channels) ? row.channels : [];
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    status: row.status,
    playbook_id: row.playbook_id,
    channels: BOT_CHANNELS.filter((channel) => channels.includes(channel)),
    max_messages_per_day: row.max_messages_per_day,
    delay_between_messages_seconds: row.delay_between_messages_seconds,
  };
}
