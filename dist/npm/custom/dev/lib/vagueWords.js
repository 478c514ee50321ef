/** Words that have 等 in them and are as definite as any. */
const DEFINITE = /平等|均等|対等|同等|高等|上等|優等|初等|中等|等級|等分|等しい|等身大|開示等の請求/g;
/**
 * The open-ended words of a Japanese text: what has to be listed shall be listed, says the guideline on Japan's
 * external-transmission rule, and not end in "and so on". Empty if there are none.
 */
const vagueWords = (text) => text.replace(DEFINITE, '').match(/等|など|その他|その外/g) || [];

export { vagueWords };
