/** What speaks for or against a stretch of captions without marks being a question. */
export const QUESTION_SIGNS = [
  'always',
  'request',
  'question_word',
  'question_word_last',
  'guarded',
  'after_linking_word',
  'goes_on',
  'goes_on_long',
  'opens_yes_no',
  'surely_yes_no',
  'hint',
  'addresses_listener',
  'mentions_listener',
  'offers_choice',
  'ends_in_tag',
  'ends_in_check',
  'up_to_4_words',
  'up_to_9_words',
  'over_16_words',
  'speaks_of_self',
  'takes_leave',
  'reply_yes_no',
  'reply_echo',
  'reply_backchannel',
  'reply_story',
  'no_reply',
] as const;
export type QuestionSign = (typeof QUESTION_SIGNS)[number];

/**
 * Points of each sign; a stretch counts as a question from 0 points on. `npm run fit:questions` fits them to annotated
 * calls (logistic regression), then they may be changed by hand.
 */
export type QuestionSigns = Readonly<Record<QuestionSign, number>>;
