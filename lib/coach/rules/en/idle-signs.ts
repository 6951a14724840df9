import type { SignPoints } from '../sign-points';

export const idleSigns: SignPoints = {
  start: -4,
  points: {
    '7': 'i',
    '6': '@opening',
    '5': '@long',
    '4': "a good|best|fair|how's|or|the best|with you|work $",
    '3': '@short|^ does|again|email|good|invite|loud|me $|my|on your|we|you need|your end',
    '2': 'back|better|how do|in the|louder|make|next|nine|number|want|you have|you see',
    '1': '^ how|^ okay|again $|and if|can|could you|day|down|far $|is|okay|should i|sound|talk|the invite|there $|time $|was|you',
    '-1': "^ do|^ what's|been|contract|date|have you|hour|how much|if|in|is that|is the|just|live|look|new|off|one|paper|right $|that a|the|them|to you|week|with|year",
    '-2': '0|^ so|are|do|does the|month|much|that|they|what|which|who|your',
    '-3': '^ have|^ what|does|how did|is there|it',
    '-4': '^ and|of',
    '-5': 'many',
    '-6': 'way|would',
    '-8': 'anything',
  },
};
