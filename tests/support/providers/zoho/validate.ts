import { type ItemResult, itemError } from './answers';
import { FIELDS, type FieldRow, type ModuleName } from './modules';
import type { ZohoStore } from './store';

const MESSAGES = {
  MANDATORY_NOT_FOUND: 'required field not found',
  INVALID_DATA: 'invalid data',
  DUPLICATE_DATA: 'duplicate data',
} as const;

/** Why a record may not be written, or null. `index` is its place in the batch. */
export function refusalOf(
  store: ZohoStore,
  module: ModuleName,
  fields: Record<string, unknown>,
  index: number,
  own_id?: string,
): ItemResult | null {
  for (const field of FIELDS[module]) {
    const value = fields[field.api_name];
    const missing =
      own_id === undefined ? value === undefined || value === null || value === '' : value === null;
    if (field.required === true && missing) return refuse('MANDATORY_NOT_FOUND', field, index);
    if (value === undefined || value === null) continue;
    if (!fits(field, value)) return refuse('INVALID_DATA', field, index);
    if (field.unique === true) {
      const other = store.all(module).find((row) => row[field.api_name] === value && row.id !== own_id);
      if (other !== undefined) return refuse('DUPLICATE_DATA', field, index, { id: other.id });
    }
  }
  return null;
}

function refuse(
  code: keyof typeof MESSAGES,
  field: FieldRow,
  index: number,
  more: Record<string, unknown> = {},
): ItemResult {
  return itemError(code, MESSAGES[code], {
    api_name: field.api_name,
    json_path: `$.data[${index}].${field.api_name}`,
    ...(code === 'INVALID_DATA' ? { expected_data_type: field.type } : {}),
    ...more,
  });
}

function fits({ type, options }: FieldRow, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'currency':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'datetime':
      return (
        typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/.test(value)
      );
    case 'email':
      return typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) && value.length <= 100;
    case 'phone':
      return typeof value === 'string' && value.length <= 30;
    case 'picklist':
      return typeof value === 'string' && (options?.includes(value) ?? true);
    case 'lookup':
    case 'ownerlookup':
      return typeof value === 'object' && 'id' in (value ?? {});
    case 'textarea':
      return typeof value === 'string' && value.length <= 32_000;
    default:
      return typeof value === 'string' && value.length <= 255;
  }
}
