/** What can differ between two people's Google Meet on the same day; given in the page's query string. */
export interface ReplicaKnobs {
  /** Era of the caption markup; "future" is one that the extension has never seen. */
  layout: '2021' | '2024-11' | '2025-02' | '2025-05' | '2026' | 'future';
  /** Language of Meet's own interface. */
  lang: 'pt-BR' | 'en' | 'es';
  /** Children of the caption list that are no captions: scroll button, and since 2025-09 a spacer. */
  trailing: '1' | '2';
  /** The bar with the meeting's language above the captions. */
  langBar: '0' | '1';
  photo: '0' | '1';
  textNodes: 'single' | 'spans';
  /** Whether elements carry jsname and jscontroller. */
  jsname: 'on' | 'off';
  /** "random" gives every element new class names on each load. */
  classes: 'real' | 'random';
  /** Meet's page is dark unless the visitor chose otherwise. */
  theme: 'dark' | 'light';
  /** "trusted" ignores clicks on the captions button that no hand made. */
  ccGate: 'trusted' | 'none';
  /** Captions on from the start, as Meet remembers them. */
  captions: 'on' | 'off';
  /** "1" starts in the lobby. */
  lobby: '0' | '1';
  /** Name of the local user. */
  self: string;
  /** Names of the others, separated by "|". */
  others: string;
  title: string;
}

export const DEFAULT_KNOBS: ReplicaKnobs = {
  layout: '2026',
  lang: 'pt-BR',
  trailing: '2',
  langBar: '0',
  photo: '1',
  textNodes: 'single',
  jsname: 'on',
  classes: 'real',
  theme: 'dark',
  ccGate: 'none',
  captions: 'off',
  lobby: '0',
  self: 'Marina Duarte',
  others: 'Otávio Brandão',
  title: '',
};
