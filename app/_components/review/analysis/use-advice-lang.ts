import { useLocale } from 'next-intl';
import type { ConversationAnalysis } from '@/lib/contracts/analysis';

/** What an analysis gives advice in: the rules in the reader's language, a model in the call's. */
export function useAdviceLang({ made_by, lang }: ConversationAnalysis): string {
  const locale = useLocale();
  return made_by === 'rules' ? locale : lang;
}
