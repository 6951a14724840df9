import type { ObjectionType } from '@/lib/contracts/coach-vocabulary';
import type { SignPoints } from './sign-points';

/** Whether a sentence means a type of objection; fitted by `npm run fit:objections`. */
export type ObjectionSigns = Readonly<Record<ObjectionType, SignPoints>>;
