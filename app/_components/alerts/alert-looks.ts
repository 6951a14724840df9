import {
  Bot,
  ChartNoAxesColumnDecreasing,
  FileX2,
  Gauge,
  Hourglass,
  ListChecks,
  ListTodo,
  type LucideIcon,
  MailX,
  MessageSquareText,
  PlugZap,
  Target,
  Webhook,
} from 'lucide-react';
import type { AlertPriority, AlertType } from '@/lib/contracts/alerts';
import type { BadgeTone } from '../ui/badge';

export const ALERT_ICONS: Record<AlertType, LucideIcon> = {
  IMPORT_FAILED: FileX2,
  BOT_ERROR: Bot,
  AI_RATE_LIMIT: Gauge,
  LOW_PLAYBOOK_ADHERENCE: ListChecks,
  DEAL_STUCK: Hourglass,
  CONVERSION_DROP: ChartNoAxesColumnDecreasing,
  TARGET_RISK: Target,
  CONVERSATION_COMMENT: MessageSquareText,
  TASK_ASSIGNED: ListTodo,
  EVENTS_FAILED: MailX,
  WEBHOOK_FAILED: Webhook,
  INTEGRATION_NEEDS_REAUTH: PlugZap,
};

export const PRIORITY_TONES: Record<AlertPriority, BadgeTone> = {
  LOW: 'neutral',
  MEDIUM: 'neutral',
  HIGH: 'warn',
  CRITICAL: 'bad',
};
