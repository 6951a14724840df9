import { getFormatter, getTranslations } from 'next-intl/server';
import settings from '@/app/_i18n/messages/pt-BR/settings.json';
import { userRoleSchema } from '@/lib/contracts/me';
import { USER_AREAS, USER_STATUSES } from '@/lib/contracts/people';
import { SQUAD_TYPES } from '@/lib/contracts/squads';
import { FEATURE_NAMES } from '@/lib/features/features';
import { type ValueWords, valueText } from './value-text';

interface ChangesProps {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

type KnownField = keyof typeof settings.audit.fields;

/** The changed fields of an audit row: name, value before, value after. */
export async function Changes({ before, after }: ChangesProps) {
  const t = await getTranslations('settings.audit');
  const words = await valueWords();
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (fields.length === 0) return <span className="text-ink-3">{t('no_changes')}</span>;
  const label = (field: string) => (isKnown(field) ? t(`fields.${field}`) : (words.codes[field] ?? field));
  return (
    <dl className="grid gap-0.5">
      {fields.map((field) => (
        <div key={field} className="flex flex-wrap gap-x-1.5">
          <dt className="text-ink-3">{label(field)}</dt>
          <dd className="[overflow-wrap:anywhere]">
            {field in before ? (
              <del className="decoration-ink-3">{valueText(before[field], words)}</del>
            ) : null}
            {field in before && field in after ? ' → ' : null}
            {field in after ? valueText(after[field], words) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The words of the reader's language for values that are stored as codes. */
async function valueWords(): Promise<ValueWords> {
  const t = await getTranslations('settings');
  const tp = await getTranslations('people');
  const tn = await getTranslations('nav.roles');
  const format = await getFormatter();
  return {
    moment: (at) => format.dateTime(at, { dateStyle: 'short', timeStyle: 'short' }),
    empty: t('audit.empty_value'),
    yes: t('audit.yes'),
    no: t('audit.no'),
    leader: t('audit.leader'),
    codes: {
      ...Object.fromEntries(USER_STATUSES.map((status) => [status, tp(`status.${status}`)])),
      ...Object.fromEntries(userRoleSchema.options.map((role) => [role, tn(role)])),
      ...Object.fromEntries(USER_AREAS.map((area) => [area, tp(`area.${area}`)])),
      ...Object.fromEntries(SQUAD_TYPES.map((type) => [type, tp(`squads.type.${type}`)])),
      ...Object.fromEntries(FEATURE_NAMES.map((name) => [name, t(`features.${name}.name`)])),
    },
  };
}

function isKnown(field: string): field is KnownField {
  return field in settings.audit.fields;
}
