// @ts-check
/**
 * The lists of languages, written from the folders of `src/locales/`: a language is one new folder. English is the one whose
 * texts come with what shows them; each other one has a file for each part.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALE_PARTS, OPTIONAL_PARTS } from '../cli/bundling.mjs';
import { formatLists } from './formatLists.mjs';
import { FIRST, localesFolder } from './readLanguages.mjs';

const NOTE = 'from the folders beside this one, never by hand: see docs/recipes.md';

/** `jaBanner`. @type {(tag: string, part: string) => string} */
const nameOf = (tag, part) => tag.replaceAll('-', '') + part[0]?.toUpperCase() + part.slice(1);
/** @type {(tag: string) => string} */
const key = (tag) => (/^\w+$/.test(tag) ? tag : `'${tag}'`);

/** What a language calls preferences, as its source has it in quotes. @type {(tag: string) => string} */
const settingsName = (tag) => {
  const source = readFileSync(join(localesFolder, tag, 'preferences.ts'), 'utf8');
  const name = /'preferences\.title':\s*(?<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/.exec(source)?.groups?.text;
  if (!name) throw new Error(`src/locales/${tag}/preferences.ts: write 'preferences.title' as one text in quotes.`);
  return name;
};

/** What is missing of a language, a line each. @type {(tag: string) => string[]} */
export const languageProblems = (tag) => {
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag))
    return [`src/locales/${tag}/ is named by no language: name it by its BCP 47 tag, such as "de" or "zh-Hant".`];
  return readdirSync(join(localesFolder, FIRST))
    .filter((file) => !existsSync(join(localesFolder, tag, file)))
    .map((file) => `src/locales/${tag}/${file} is missing: translate src/locales/${FIRST}/${file}.`);
};

/**
 * The lists, by their names in `src/locales/`. Throws what is to be mended, a line each.
 *
 * @type {(tags: readonly string[], problemsOf?: (tag: string) => string[]) => Promise<Record<string, string>>}
 */
export const languageLists = async (tags, problemsOf = languageProblems) => {
  const problems = tags.flatMap(problemsOf);
  if (problems.length) throw new Error(problems.join('\n'));
  const others = tags.filter((tag) => tag !== FIRST);
  const lazy = others.map(
    (tag) =>
      `${key(tag)}: { ${LOCALE_PARTS.map((part) => `${part}: () => import('../${tag}/${part}.js')`).join(', ')} }`,
  );
  const optional = OPTIONAL_PARTS.map((part) => [
    `lists/${part}Texts.ts`,
    `
import type { OptionalTexts } from '../Locale.js';

/** The texts of each language but English, a file for each. */
export const ${part}Texts: Readonly<Record<string, () => Promise<Pick<OptionalTexts, '${part}'>>>> = {
${others.map((tag) => `${key(tag)}: () => import('../${tag}/${part}.js')`).join(',\n')}
};
`,
  ]);
  const named = (/** @type {string} */ part, /** @type {readonly string[]} */ some) =>
    some.map((tag) => `import { ${part} as ${nameOf(tag, part)} } from '../${tag}/${part}.js';`).join('\n');
  return formatLists(NOTE, {
    ...Object.fromEntries(optional),
    'lists/languages.ts': `

/** Languages the interface is written in. A site adds others with \`texts\`. */
export const languages: readonly string[] = [${tags.map((tag) => `'${tag}'`).join(', ')}];
`,
    'lists/lazyTexts.ts': `
/* oxlint-disable max-lines -- as long as there are languages */
import type { Locale, LocalePart } from '../Locale.js';

/** The texts of each language but English, a file for each part. */
export const lazyTexts: Readonly<Record<string, { readonly [Part in LocalePart]: () => Promise<Pick<Locale, Part>> }>> = {
${lazy.join(',\n')}
};
`,
    'lists/settingsNames.ts': `
/** What preferences are called in each language: the name of the control that opens them, which needs nothing else of a language. */
export const settingsNames: Readonly<Record<string, string>> = {
${tags.map((tag) => `${key(tag)}: ${settingsName(tag)}`).join(',\n')}
};
`,
    'lists/written.ts': `
import type { BannerMessages, DisclosuresMessages, PreferencesMessages } from '../messages.js';
${named('banner', tags)}
${named('preferences', others)}
${named('disclosures', others)}

/** What disclosures are written with on a server, in each language. English texts but the banner's come with them. */
export const written: Readonly<
  Record<string, { readonly banner: BannerMessages; readonly translations: Partial<PreferencesMessages & DisclosuresMessages> }>
> = {
${tags.map((tag) => `${key(tag)}: { banner: ${nameOf(tag, 'banner')}, translations: {${tag === FIRST ? '' : ` ...${nameOf(tag, 'preferences')}, ...${nameOf(tag, 'disclosures')} `}} }`).join(',\n')}
};
`,
  });
};
