const DETAIL = {
  oversize: 'The text is too long to be anonymised; shorten it or send it in parts.',
  data_missing: 'The name lists of the anonymiser cannot be read; install data/names again.',
  bad_map: 'The placeholder map cannot be read; anonymise the conversation again.',
  failed: 'The text could not be anonymised, so nothing was sent.',
} as const;

export type AnonymiseErrorReason = keyof typeof DETAIL;

/** Whoever meets this error sends nothing. Its text never holds a part of the input. */
export class AnonymiseError extends Error {
  readonly reason: AnonymiseErrorReason;

  constructor(reason: AnonymiseErrorReason) {
    super(DETAIL[reason]);
    this.name = 'AnonymiseError';
    this.reason = reason;
  }
}
