import { useTranslations } from 'next-intl';
import type { CustomMethodology } from '@/lib/contracts/playbooks';
import { clockTime } from '../format/clock-time';
import { Table, Td, Th, Tr } from '../ui/table';
import type { Mark } from './marks';
import { useMarkLabel } from './use-mark-label';

interface MomentsTableProps {
  marks: readonly Mark[];
  methodology: string;
  /** The company's own methodology, where it has one. */
  own: CustomMethodology | null;
}

/** The picture's marks as a table, each with its line. */
export function MomentsTable({ marks, methodology, own }: MomentsTableProps) {
  const t = useTranslations('conversations');
  const label = useMarkLabel(methodology, own);
  return (
    <details className="border-t px-4 py-2.5">
      <summary className="w-fit text-sm text-ink-2 hover:text-ink">
        {t('picture.as_table', { count: marks.length })}
      </summary>
      <div className="-mx-4 mt-2">
        <Table caption={t('picture.marks')}>
          <thead>
            <tr>
              <Th>{t('picture.time')}</Th>
              <Th>{t('picture.kind')}</Th>
              <Th>{t('picture.words')}</Th>
            </tr>
          </thead>
          <tbody>
            {marks.map((mark) => (
              <Tr key={`${mark.kind}-${mark.label}-${mark.t}-${mark.start}`}>
                <Td>
                  <a href={`#${mark.turn}`} className="text-accent-ink hover:underline">
                    {clockTime(mark.t)}
                  </a>
                </Td>
                <Td className="whitespace-nowrap">{label(mark)}</Td>
                <Td className="text-ink-2">{mark.text}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </div>
    </details>
  );
}
