import type { ImportError, ImportField } from '@/lib/contracts/imports';
import type { Changes } from './changes';
import type { RowLens } from './read-row';

/** What the rows of a batch are applied with. */
export interface BatchLens extends RowLens {
  company_id: string;
  timezone: string;
  currency: string;
  now: Date;
}

/** A row of the file; 1 is the first under the head. */
export interface FileRow {
  row: number;
  cells: readonly string[];
}

/** What became of a row. */
export interface RowOutcome {
  row: number;
  outcome: 'created' | 'updated' | 'skipped' | 'failed';
  code?: ImportError;
  field?: ImportField;
  entity_id?: string;
  /** A lead that was made for a deal. */
  lead_id?: string;
  before?: Changes;
}
