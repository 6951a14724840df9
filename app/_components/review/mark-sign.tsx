import { MARK_LOOKS } from './mark-looks';
import type { MarkKind } from './marks';

/** The sign of a kind of mark, 10 by 10: a ring, a diamond, a square, a flag, a bar. */
export function MarkSign({ kind }: { kind: MarkKind }) {
  const { fill } = MARK_LOOKS[kind];
  switch (kind) {
    case 'question':
      return <circle cx="5" cy="5" r="3.4" fill="var(--surface)" stroke={fill} strokeWidth="2" />;
    case 'objection':
      return <path d="M5 .4 9.6 5 5 9.6.4 5Z" fill={fill} />;
    case 'evidence':
      return <rect x="1.2" y="1.2" width="7.6" height="7.6" rx="1.6" fill={fill} />;
    case 'next_step':
      return <path d="M1.5 0h1.4v10H1.5ZM2.9.6 9.4 3.4 2.9 6.2Z" fill={fill} />;
    case 'moment':
      return <rect x="4" width="2" height="10" rx="1" fill={fill} />;
  }
}
