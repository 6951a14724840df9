import { METHODOLOGIES } from '@/lib/coach';

/** What the coach engine scores when a playbook names nothing that it knows. */
export const DEFAULT_METHODOLOGY = 'SPICED';

/** The name under which the engine scores a playbook's methodology. */
export function supportedMethodology(name: string | undefined): string {
  const known = METHODOLOGIES.find((methodology) => methodology.name === name);
  return known?.name ?? DEFAULT_METHODOLOGY;
}
