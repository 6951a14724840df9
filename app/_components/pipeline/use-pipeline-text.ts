import { useFormatter, useTranslations } from 'next-intl';
import { KNOWN_REASONS, KNOWN_STAGES } from '@/lib/contracts/pipeline';

export const KNOWN_STATUSES = ['new', 'working', 'customer', 'lost'] as const;
export const KNOWN_SOURCES = ['inbound', 'referral', 'event', 'outbound'] as const;

export interface PipelineText {
  /** A stage by its key, or the company's own name of it. */
  stage: (key: string, own?: string | null) => string;
  reason: (key: string | null) => string;
  status: (key: string) => string;
  source: (key: string) => string;
  /** An amount in the reader's language, cents only where there are some. */
  money: (value: number, currency: string) => string;
  /** A day such as "2026-11-22". */
  day: (day: string) => string;
}

/** Puts stages, reasons and amounts into words; works in server and client components. */
export function usePipelineText(stages: readonly { key: string; name: string | null }[] = []): PipelineText {
  const t = useTranslations('pipeline');
  const format = useFormatter();
  return {
    stage: (key, own) => {
      const name = own ?? stages.find((stage) => stage.key === key)?.name;
      const known = KNOWN_STAGES.find((one) => one === key);
      return name ?? (known === undefined ? key : t(`stage.${known}`));
    },
    reason: (key) => {
      if (key === null) return t('no_reason');
      const known = KNOWN_REASONS.find((one) => one === key);
      return known === undefined ? key : t(`reason.${known}`);
    },
    status: (key) => {
      const known = KNOWN_STATUSES.find((one) => one === key);
      return known === undefined ? key : t(`status.${known}`);
    },
    source: (key) => {
      const known = KNOWN_SOURCES.find((one) => one === key);
      return known === undefined ? key : t(`source.${known}`);
    },
    money: (value, currency) =>
      format.number(value, {
        style: 'currency',
        currency,
        // Spanish would write 9000 beside 10.000.
        useGrouping: 'always',
        minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
        maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
      }),
    day: (day) =>
      format.dateTime(new Date(`${day}T12:00:00Z`), {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  };
}
