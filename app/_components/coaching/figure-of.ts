import { FIGURE_KEYS, type FigureKey } from '@/lib/domain/coaching/figures';

/** The figure that an address asks for; the first one when it names none that exists. */
export function figureOf(given: string | string[] | undefined): FigureKey {
  return FIGURE_KEYS.find((key) => key === given) ?? FIGURE_KEYS[0];
}
