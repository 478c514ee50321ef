// @ts-check
/** docs/regimes.md: what the laws of each region ask for, and how Sekisho rules, from the profiles themselves. */

/**
 * @typedef {import('../src/regimes/Profile.js').Profile} Profile
 * @typedef {import('../src/regimes/Profile.js').Duty} Duty
 * @typedef {import('../src/regimes/Profile.js').Source} Source
 * @typedef {import('../src/regimes/Rules.js').AgeRule} AgeRule
 * @typedef {import('../src/regimes/Rules.js').RegimeByPurpose} RegimeByPurpose
 */

const PURPOSES = /** @type {const} */ (['functional', 'social', 'analytics', 'advertising']);

/** Rules of a profile by what they are called here, in the order they are told in. */
const RULES = /** @type {const} */ ({
  regimes: 'What holds where the site sets nothing',
  mildest: 'What the site can relax to',
  needsEffect: 'That, for an opt-out, only with what does not work without it told (`effect` of its purpose)',
  identified: 'Who links data to a person',
  exempt: 'Exempt from consent',
  days: 'Days until the next question',
});

const PLACES = /** @type {const} */ ({
  banner: 'in the banner',
  preferences: 'in preferences',
  'every-page': 'on every page',
  'policy-page': 'on the policy’s page',
  site: 'by the site itself',
});

/** @param {string} text */
const cell = (text) => text.replace(/\|/g, '\\|');

/** @param {Source} source */
const cite = ({ source, sure, checked }) => `${source} (${sure}, ${checked})`;

/** @param {Source} source */
const because = (source) => ` Source: ${cite(source)}`;

/** A regime where all purposes have the same, else one for each. */
const tellRegimes = (/** @type {RegimeByPurpose} */ regimes) => {
  const distinct = new Set(PURPOSES.map((purpose) => regimes[purpose]));
  return distinct.size === 1
    ? `${regimes.functional} for every purpose`
    : PURPOSES.map((purpose) => `${purpose} ${regimes[purpose]}`).join(', ');
};

/** @param {unknown} rule */
const tellRule = (rule) => {
  if (rule === true) return 'yes';
  if (typeof rule === 'string') return rule;
  const entries = /** @type {Record<string, string>} */ (rule);
  if ('advertising' in entries) return tellRegimes(/** @type {RegimeByPurpose} */ (rule));
  return Object.entries(entries)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
};

/** @param {AgeRule} rule */
const tellAge = ({ below, by, of }) => {
  const what = of === 'all' ? 'anything that is asked for' : 'advertising';
  const who = {
    self: `${what} needs an act of the visitor`,
    guardian: `${what} needs the guardian`,
    nobody: `nobody can grant ${what}`,
  }[by];
  return `Below ${below}, ${who}`;
};

/** @param {Duty} duty */
const tellDuty = ({ where, about, labels = [], ...source }) =>
  `| ${[
    PLACES[where],
    cell(about) + (labels.length ? ` ${labels.map((label) => `“${label}”`).join(' · ')}` : ''),
    cell(cite(source)),
  ].join(' | ')} |`;

/** @param {Profile} profile */
const section = ({ id, name, regions, laws, since, rules, sources, record, gpc, rejectFirst, duties, ages }) => {
  const given = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (rules));
  const cited = /** @type {Record<string, Source>} */ (/** @type {unknown} */ (sources));
  return [
    `\n## ${id}\n`,
    `${name}.${laws.length ? ` ${laws.join('; ')}.` : ''}${since ? ` Applied from ${since.date}: ${cite(since)}.` : ''}`,
    '',
    ...(regions.length > 1 ? [`- Holds for ${regions.map((code) => `\`${code}\``).join(', ')}.`] : []),
    ...Object.entries(RULES).flatMap(([rule, title]) =>
      given[rule] ? [`- ${title}: **${tellRule(given[rule])}**.${because(cited[rule])}`] : [],
    ),
    `- The record is kept for ${record.days} days at most.${because(record)}`,
    `- Global Privacy Control is ${gpc.isBinding ? `an opt-out by law${gpc.since ? ` since ${gpc.since}` : ''}` : 'no law'}.${because(gpc)}`,
    `- Refusing beside accepting: ${rejectFirst.isAsked ? 'asked for' : 'not asked for, and there all the same'}.${because(rejectFirst)}`,
    ...ages.map((age) => `- ${tellAge(age)}.${because(age)}`),
    ...(duties.length ? ['', '| where | what | source |', '| --- | --- | --- |', ...duties.map(tellDuty)] : []),
  ].join('\n');
};

/** A state's law beside the country's: what differs is the signal and ages. */
const stateRow = (/** @type {Profile} */ { id, name, laws, since, gpc, ages, noAges }, /** @type {number} */ shared) =>
  `| ${[
    `\`${id}\``,
    cell(name),
    cell(laws.join('; ')),
    since ? since.date : '–',
    cell(`${gpc.isBinding ? (gpc.since ?? 'yes') : 'no'}: ${gpc.source} (${gpc.sure})`),
    cell(
      ages
        .slice(shared)
        .map((age) => `${tellAge(age)}: ${age.source} (${age.sure})`)
        .join('; ') || (noAges ? `none of its own: ${noAges.source} (${noAges.sure})` : '–'),
    ),
  ].join(' | ')} |`;

/** How many there are, and how sure they are. */
export const regimeFigures = (/** @type {readonly Profile[]} */ profiles) => {
  const all = new Set(
    profiles.flatMap(({ since, sources, record, gpc, rejectFirst, duties, ages, noAges }) => [
      ...(since ? [since] : []),
      ...Object.values(/** @type {Record<string, Source>} */ (/** @type {unknown} */ (sources))),
      record,
      gpc,
      rejectFirst,
      ...duties,
      ...ages,
      ...(noAges ? [noAges] : []),
    ]),
  );
  const facts = [...all];
  const count = (/** @type {Source['sure']} */ sure) => facts.filter((fact) => fact.sure === sure).length;
  const { length } = profiles.flatMap(({ regions }) => regions);
  return [
    `${profiles.length} profiles for ${length} codes of regions, ${facts.length} facts with their source`,
    `how sure they are: high ${count('high')}, medium ${count('medium')}, low ${count('low')}, unverified ${count('unverified')}`,
  ];
};

/**
 * The page.
 * @param {readonly Profile[]} profiles in the order to be listed
 * @param {string} audience the line for whom it is
 */
export const regimesPage = (profiles, audience) => {
  const country = profiles.find(({ id }) => id === 'US');
  const isState = (/** @type {Profile} */ { id }) => id.startsWith('US-') && id !== 'US-CA';
  const told = profiles.filter((profile) => !isState(profile));
  return [
    '# Regimes\n',
    `${audience}\n`,
    'What the laws of a region ask for, as engineers read them, and how Sekisho rules there. This is not legal advice: a fact is',
    'as good as its source, and each says how sure it is. `high`: the text was seen, or several who read it agree. `medium`: one',
    'who read it says so. `low`: sources contradict each other. `unverified`: from memory, or not found. How to tell Sekisho the region:',
    '[regions.md](regions.md).\n',
    'Written by `npm run docs` from `src/regimes/`.\n',
    ...regimeFigures(profiles).map((line) => `- ${line}`),
    '',
    '## What holds where\n',
    'A purpose of the site’s own is ruled like the strictest of the four, and whatever sells, shares or advertises like',
    'advertising. Of a country whose parts have laws of their own, such as `CA`, the strictest holds where only the country is known.\n',
    'All of that is applied, and so are ages, where the site says one; exemptions, where a vendor or purpose declares one; and who links',
    'data to a person. What is sensitive, and the content of messages, is asked for by itself wherever a purpose says that it is that.',
    'How a site says so, and what of the duties Sekisho shows: [regions.md](regions.md). What it does not show is for the site to place.\n',
    '| region | functional | social | analytics | advertising | can be relaxed to | asked again after yes, no |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...told.map(({ id, rules: { regimes, mildest, days } }) => {
      const isFixed = PURPOSES.every((purpose) => regimes[purpose] === mildest[purpose]);
      return `| ${[
        `[\`${id}\`](#${id.toLowerCase()})`,
        ...PURPOSES.map((purpose) => regimes[purpose]),
        isFixed ? '–' : tellRegimes(mildest),
        `${days.granted}, ${days.denied} days`,
      ].join(' | ')} |`;
    }),
    '',
    '## What Global Privacy Control does\n',
    'It is never a consent. Where silence grants, what sells, shares or advertises stays denied, whatever is answered. Under',
    '`opt-in` nothing runs before the visitor has said so, and what they say counts.',
    ...told.map(section),
    ...(country
      ? [
          '\n## States\n',
          `Every state is ruled like [\`US\`](#us); California has [more](#us-ca). What else differs is the signal, and ages.\n`,
          '| region | state | law | applied from | signal is binding | ages |',
          '| --- | --- | --- | --- | --- | --- |',
          ...profiles.filter(isState).map((profile) => stateRow(profile, country.ages.length)),
        ]
      : []),
    '',
  ].join('\n');
};
