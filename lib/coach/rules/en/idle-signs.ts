import type { SignPoints } from '../sign-points';

export const idleSigns: SignPoints = {
  start: -5,
  points: {
    '10': '@opening',
    '6': 'best|okay',
    '5': 'good|i',
    '4': '^ does|you see',
    '3': "it's|make|my|right",
    '2': '@short|the best|work',
    '1': "@long|can|can you|for you|send|what's|you",
    '-1': 'any|could|does the|have|how|still|to|your',
    '-2': 'anything|it|would|year',
    '-3': 'are|did|do you|on',
    '-4': 'of|what',
  },
};
