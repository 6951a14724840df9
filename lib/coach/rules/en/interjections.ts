import type { Interjections } from '../interjections';

/** English. */
export const interjections: Interjections = {
  backchannels: new Set(
    'yeah yes yep uh-huh uh huh mm mm-hmm mhm hmm hm right ok okay sure got it i see exactly totally true cool great oh ah nice makes sense absolutely'.split(
      ' ',
    ),
  ),
  phrases: { fillers: ['(um|uh|uhm|er|erm|you know|i mean|kind of|sort of|basically|literally)'] },
};
