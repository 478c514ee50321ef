/** What stands between a sentence and the next: nothing behind the full stop of Japanese and Chinese, which brings its own room. */
export const spaceAfter = (sentence: string): string => (/[。！？]$/.test(sentence) ? '' : ' ');

/** Sentences, those that there are, as one text. */
export const joinSentences = (sentences: readonly (string | false | undefined)[]): string => {
  let text = '';
  for (const sentence of sentences) if (sentence) text += (text && spaceAfter(text)) + sentence;
  return text;
};
