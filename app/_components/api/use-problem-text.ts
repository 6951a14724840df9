'use client';
import { useTranslations } from 'next-intl';
import type { Problem } from '@/lib/contracts/problem';
import { retryAfter } from './call-api';

/** Codes whose meaning is the same everywhere; a form names the others itself. */
const KNOWN = [
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'gone',
  'bad_request',
  'offline',
] as const;

/** What a problem means to the reader; `own` says it better for the codes that it names. */
export function useProblemText(own: Record<string, string> = {}): (problem: Problem) => string {
  const t = useTranslations('auth.problem');
  return (problem) => {
    const said = own[problem.code];
    if (said !== undefined) return said;
    if (problem.code === 'rate_limited')
      return t('rate_limited', { minutes: Math.max(1, Math.ceil((retryAfter(problem) ?? 60) / 60)) });
    const code = KNOWN.find((known) => known === problem.code);
    return code === undefined ? t('other', { id: problem.request_id }) : t(code);
  };
}
