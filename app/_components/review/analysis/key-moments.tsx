import { useTranslations } from 'next-intl';
import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import { clockTime } from '../../format/clock-time';

/** The moments that mattered, numbered as on the time line of the picture above. */
export function KeyMoments({ analysis }: { analysis: ConversationAnalysis }) {
  const t = useTranslations('conversations.analysis');
  if (analysis.key_moments.length === 0) return null;
  return (
    <div className="border-t px-4 py-3">
      <h3 className="text-sm font-medium">{t('key_moments')}</h3>
      <ol className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-2 xl:grid-cols-3" lang={analysis.lang}>
        {analysis.key_moments.map(({ t: at, turn, type, title }, index) => (
          <li key={`${turn}-${type}-${title}`} className="min-w-0">
            <a
              href={`#${turn}`}
              className="group grid min-h-6 grid-cols-[1.25rem_3rem_minmax(0,1fr)] items-baseline gap-x-1.5 text-ink-2 hover:text-ink"
            >
              <span className="grid size-4.5 place-items-center rounded-full bg-sunken text-[0.6875rem] font-semibold text-ink">
                {index + 1}
              </span>
              <span className="text-xs text-ink-3">{clockTime(at)}</span>
              <span className="group-hover:underline">{title}</span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
