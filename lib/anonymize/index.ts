/** Masks personal data before text leaves for a language model, and restores it in what comes back. */

export { type AnonymiseInput, type AnonymiseResult, anonymise, MOST_CHARACTERS } from './anonymise';
export { anonymiseMixed, type TextIn } from './anonymise-mixed';
export { type Anonymised, anonymised, joinAnonymised, sliceAnonymised } from './anonymised';
export { AnonymiseError, type AnonymiseErrorReason } from './error';
export { findLeaks, type Leak } from './find-leaks';
export { KINDS, type Kind } from './kinds';
export type { Known } from './known';
export { maskRepeats } from './mask-repeats';
export { type MapEntry, PlaceholderMap } from './placeholder-map';
export { restore, restoreDeep } from './restore';
