/** What every vendor's file exports. A file with none of them holds what vendors share. */
const EXPORTS = {
  facts: 'what the gate must know',
  party: 'who it is',
  links: 'its privacy policy and terms',
  disclosure: 'what the visitor is told',
};

const isExported = (name, text) => new RegExp(`^export const ${name}\\b`, 'm').test(text);

/** Between the braces of the facts, without comments. */
const factsIn = (text) =>
  (/^export const facts\b[^{]*\{([^]*?)\n\}/m.exec(text)?.[1] ?? '').replace(/^\s*\/\/.*$/gm, '');

/** The doc comment right above the facts. */
const aboutIn = (text) => /\/\*\*(?:(?!\*\/)[^])*\*\/(?=\s*^export const facts\b)/m.exec(text)?.[0];

/** What is wrong about the company and the set: beyond the core set both stand among the facts, in it neither does. */
const companyProblem = (text, hasCompany, isFurther) => {
  if (isFurther) return hasCompany ? [] : ["has no company among its facts: add company: '…', which the banner names"];
  if (hasCompany) return ['has a company among its facts, and not that it is beyond the core set: add catalogue: true'];
  if (isExported('company', text)) return [];
  return [
    'names no company: add company: \'…\' and catalogue: true to its facts; only a vendor of the core set has an "export const company" instead',
  ];
};

/** What is wrong about where the stubs stand: like the company's, for the core set's travel with the signal alone. */
const stubsProblem = (isApart, isFact, isFurther) => {
  if (isFurther && isApart) return ['has an "export const stubs": put stubs: […] among its facts'];
  if (!isFurther && isFact) return ['has stubs among its facts: make them an "export const stubs"'];
  return [];
};

/**
 * What the lists need of a vendor's file, and what keeps it from them; undefined if it is no vendor's. It is read as text:
 * the lists are written before anything is compiled.
 *
 * @param {string} id the file's name without `.ts` @param {string} text its content
 */
export const readVendorFile = (id, text) => {
  const missing = Object.keys(EXPORTS).filter((name) => !isExported(name, text));
  if (missing.length === Object.keys(EXPORTS).length) return undefined;
  const facts = factsIn(text);
  const about = aboutIn(text);
  const ownId = /\bid:\s*['"]([^'"]*)['"]/.exec(facts)?.[1];
  const isFurther = /\bcatalogue:\s*true\b/.test(facts);
  const hasStubs = isExported('stubs', text);
  const problems = missing.map((name) => `has no "export const ${name}": add ${EXPORTS[name]}`);
  if (!missing.includes('facts')) {
    if (!ownId) problems.push(`has no id among its facts: add id: '${id}'`);
    else if (ownId !== id) problems.push(`has the id "${ownId}": give it the name ${ownId}.ts, or the id '${id}'`);
    if (!about) problems.push('has no comment on its facts: write /** Name: what of it is meant. */ in the line above');
    problems.push(...companyProblem(text, /\bcompany\s*[:,]/.test(facts), isFurther));
    problems.push(...stubsProblem(hasStubs, /\bstubs\s*[:,]/.test(facts), isFurther));
  }
  // what vendors of one company share stands in a file of that company's
  const group = /from '\.\/((?!sources)[\w-]+)\.js'/.exec(text)?.[1] ?? id;
  return {
    id,
    group,
    about,
    isFurther,
    hasStubs,
    problems: problems.map((problem) => `src/vendors/${id}.ts ${problem}.`),
  };
};
