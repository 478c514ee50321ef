/** What stands between a sentence and the next: nothing behind the full stop of Japanese and Chinese, which brings its own room. */
const spaceAfter = (sentence) => (/[。！？]$/.test(sentence) ? '' : ' ');
/** Sentences, those that there are, as one text. */
const joinSentences = (sentences) => {
    let text = '';
    for (const sentence of sentences)
        if (sentence)
            text += (text && spaceAfter(text)) + sentence;
    return text;
};

export { joinSentences, spaceAfter };
