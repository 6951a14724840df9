import type { Language } from '@/lib/contracts/languages';

/** Words that show listening and claim no floor. Folded; a turn made of these alone is a back-channel. */
export const BACKCHANNELS: Record<Language, ReadonlySet<string>> = {
  'pt-BR': new Set(
    'sim aham uhum hum hm ah ahn ta certo entendi isso exato exatamente claro beleza legal ok okay perfeito pois e verdade sei show otimo com certeza total joia bacana ahan'.split(
      ' ',
    ),
  ),
  en: new Set(
    'yeah yes yep uh-huh uh huh mm mm-hmm mhm hmm hm right ok okay sure got it i see exactly totally true cool great oh ah nice makes sense absolutely'.split(
      ' ',
    ),
  ),
  es: new Set(
    'si aja ah hum mm mhm claro vale ya ok okay entiendo exacto exactamente correcto bueno perfecto listo eso asi es cierto verdad de acuerdo por supuesto'.split(
      ' ',
    ),
  ),
};
