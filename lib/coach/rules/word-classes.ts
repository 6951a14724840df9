/**
 * Words and expressions by what they speak of, so that a sentence in words that nobody has labelled is still weighed by its
 * kinds of words. With commas between them; `dollar*` stands for any ending, several words for themselves in this order.
 */
export type WordClasses = Readonly<Record<string, string>>;
