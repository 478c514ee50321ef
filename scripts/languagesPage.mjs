// @ts-check
/** docs/languages.md: which languages there are, whose legal words they use, and who has read them. */

/**
 * @typedef {import('../src/locales/About.js').About} About
 * @typedef {{ readonly tag: string, readonly about: About }} Language
 */

/** @type {(isSo: boolean | undefined) => string} */
const tell = (isSo) => (isSo ? 'yes' : 'no');

/** @type {(languages: readonly Language[], audience: string) => string} */
export const languagesPage = (languages, audience) => {
  const count = (/** @type {(about: About) => boolean | undefined} */ isSo) =>
    languages.filter(({ about }) => isSo(about)).length;
  const named = languages.filter(({ about }) => about.notes.length);
  return [
    '# Languages\n',
    `${audience}\n`,
    `The interface speaks ${languages.length} languages. It takes the page’s (\`data-language\`, else \`lang\` of the page), else the first of`,
    'the visitor’s that there is, else English. A region is served by its language (`de-AT` by `de`), or by another one of the',
    'same script (`zh-TW` by `zh-Hant`). A visitor downloads the texts of one language, and of that what is shown. A site',
    'replaces any text, or adds a language, with the option [`texts`](options.md).\n',
    'What this page cannot say: whether a lawyer or somebody whose language it is would write the same. **No translation',
    'has been confirmed by either.** What is told of vendors (what each does, and why) is written in English and Japanese; in',
    'other languages it stands in English, and is marked so for what reads pages aloud or translates them. So are the names and',
    'texts of IAB Europe’s list where the site has no translation of it ([iab.md](iab.md)); the words around them, and those of',
    '[answers for an account](account.md), are there in every language.\n',
    `Legal words were looked up in the text of the law for ${count((about) => about.isChecked)} of ${languages.length} languages; where the column says no, they are the`,
    `words that the law is known to use, without the text before one’s eyes. A second reader has read ${count((about) => about.isReread)} of ${languages.length} from beginning to end;`,
    'four sentences that changed afterwards (`only`, `tcf.objecting`, `tcf.renewed`, `account.kept`) have been read by a second one, too.',
    'A third has read, in every language, what is read most, put together as visitors see it, with names of companies, numbers and dates:',
    'the banner, its reasons and its buttons; in preferences the switches, their purposes, what was answered and what is stored of it;',
    'withdrawing, downloading and erasing; what the laws of regions have shown; most of the sentences around IAB’s list. Not so what is told of',
    'a service when it is unfolded, of a company’s opt-out page and of the browser; placeholders, requests and contacts, the language that',
    'prevails, and the disclosures in a page: those have had two readers.\n',
    'What the third reader changed, nobody has read since:\n',
    '- in the banner: `only` in Bulgarian, French, Malay and Turkish; `companies` in Catalan and Spanish; `ask`, `rest` and `for.functional` in French;',
    '- in preferences: `decided.at` in Italian and Romanian; `partly` in Russian; `purpose.necessary.description` in Brazilian Portuguese and Spanish;',
    '  `record.use` in Dutch, Finnish and Polish; `erase` in Japanese and Malay; `notice.asks` in Turkish;',
    '- elsewhere: `identified` in Chinese (both) and Hungarian; `tcf.claims` in Greek; `tcf.storing` in Hindi; `tcf.objecting` in Danish and Thai;',
    '  `account.kept` in Hebrew and Persian.\n',
    'Nobody whose language it is was asked, in any of them.\n',
    '| tag | language | legal words of | looked up | read twice | consent | withdraw | object | opt-out |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...languages.map(({ tag, about: { name, english, law, terms, isChecked, isReread } }) => {
      const names = name === english ? name : `${english} (${name})`;
      const words = [terms.consent, terms.withdraw, terms.object, terms.optOut];
      return `| \`${tag}\` | ${[names, law, tell(isChecked), tell(isReread), ...words].join(' | ')} |`;
    }),
    '\n## What is doubtful\n',
    ...named.map(({ about: { english, notes } }) => `- ${english}: ${notes.join(' ')}`),
    '',
  ].join('\n');
};
