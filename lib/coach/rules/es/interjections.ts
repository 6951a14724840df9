import type { Interjections } from '../interjections';

/** Spanish. */
export const interjections: Interjections = {
  backchannels: new Set(
    'si aja ah hum mm mhm claro vale ya ok okay entiendo exacto exactamente correcto bueno perfecto listo eso asi es cierto verdad de acuerdo por supuesto'.split(
      ' ',
    ),
  ),
  phrases: { fillers: ['(este|eh|o sea|digamos|pues|bueno pues|mmm|a ver|básicamente)'] },
};
