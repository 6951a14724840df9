import { Check, Minus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { Language } from '@/lib/contracts/languages';
import { clockTime } from '../../format/clock-time';
import { Card, CardBody, CardHeader } from '../../ui/card';
import { QuoteLink } from './quote-link';
import { ScoreBar } from './score-bar';

type PlaybookScore = NonNullable<ConversationAnalysis['playbook']>;

interface PlaybookCardProps {
  playbook: PlaybookScore;
  lang: Language;
  names: ReadonlyMap<string, string>;
}

/** How far the call followed its playbook: section by section, question by question, with the line that shows it. */
export function PlaybookCard({ playbook, lang, names }: PlaybookCardProps) {
  const t = useTranslations('conversations.analysis');
  return (
    <Card id="playbook" aria-labelledby="playbook-title" className="target-line">
      <CardHeader
        id="playbook-title"
        title={t('playbook')}
        description={t('playbook_version', { name: playbook.name, version: playbook.version })}
        action={<Score score={playbook.score} />}
      />
      <CardBody className="grid gap-3" lang={lang}>
        <details className="text-sm">
          <summary className="w-fit text-ink-2 hover:text-ink">{t('why_score')}</summary>
          <p className="mt-2 max-w-[72ch] text-ink-2">{playbook.why}</p>
        </details>
        <ul className="grid gap-3">
          {playbook.sections.map((section) => (
            <li key={section.title}>
              <details>
                <summary className="list-none">
                  <span className="flex items-baseline justify-between gap-3">
                    <span className="font-medium hover:underline">{section.title}</span>
                    <span className="text-sm text-ink-2">
                      {section.questions.length === 0
                        ? section.score
                        : t(section.told === null ? 'asked_of' : 'told_of', {
                            score: section.score,
                            asked: section.questions.filter(({ asked }) => asked).length,
                            all: section.questions.length,
                          })}
                    </span>
                  </span>
                  <ScoreBar score={section.score} className="mt-1.5" />
                </summary>
                {section.told === null ? null : (
                  <div className="mt-2 grid gap-1 text-sm">
                    <p className="text-ink-3">{t('told')}</p>
                    <QuoteLink evidence={section.told} names={names} />
                  </div>
                )}
                <ul className="mt-2 grid gap-1.5">
                  {section.questions.map((question) => (
                    <Question key={question.question} {...question} />
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}

/** A score of 100, as large as a figure. */
export function Score({ score }: { score: number }) {
  return (
    <p className="text-sm whitespace-nowrap text-ink-3">
      <span className="text-xl font-semibold text-ink">{score}</span> / 100
    </p>
  );
}

function Question({ question, asked, evidence }: PlaybookScore['sections'][number]['questions'][number]) {
  const t = useTranslations('conversations.analysis');
  const Icon = asked ? Check : Minus;
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-1.5 text-sm">
      <Icon aria-hidden className={asked ? 'mt-0.5 size-4 text-good-ink' : 'mt-0.5 size-4 text-ink-3'} />
      <span className={asked ? undefined : 'text-ink-2'}>
        <span className="sr-only">{asked ? t('asked') : t('not_asked')} </span>
        {question}
        {evidence === null ? null : (
          <a
            href={`#${evidence.turn}`}
            className="ml-1.5 text-xs whitespace-nowrap text-accent-ink hover:underline"
          >
            {t('at', { time: clockTime(evidence.t) })}
          </a>
        )}
      </span>
    </li>
  );
}
