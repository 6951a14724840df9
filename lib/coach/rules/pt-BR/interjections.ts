import type { Interjections } from '../interjections';

/** Brazilian Portuguese. By frequency in NURC-SP speech; ordinary words that also carry meaning are left out. */
export const interjections: Interjections = {
  backchannels: new Set(
    'sim aham uhum hum hm ah ahn ta certo entendi isso exato exatamente claro beleza legal ok okay perfeito pois e verdade sei show otimo com certeza total joia bacana ahan'.split(
      ' ',
    ),
  ),
  phrases: {
    fillers: ['(né|tipo|tipo assim|quer dizer|ahn|hã|hum|éé|sabe|digamos|enfim|meio que|de certa forma)'],
  },
};
