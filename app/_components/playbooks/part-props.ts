import type { Draft } from './draft';

/** What every part of the editor is given. */
export interface PartProps {
  draft: Draft;
  editable: boolean;
  change: (change: Partial<Draft>) => void;
  /** What is wrong with a field, by its place in the request. */
  error: (path: string) => string | undefined;
}
