/** docs/vendors.md: every built-in vendor, from the vendor files themselves. */

const inEnglish = (text) => (typeof text === 'string' ? text : (text?.en ?? ''));
const cell = (text) => text.replace(/\|/g, '\\|');
const code = (names) => names.map((name) => `\`${name}\``).join(', ');
const link = (text) => {
  const address = inEnglish(text);
  return address ? `[${new URL(address).host}](${address})` : '–';
};

const KEPT = { null: 'not looked up', unpublished: 'not published', persistent: 'no end of its own' };

const row = ({ name, kind = 'cookie', party, retention, source }) =>
  `| \`${cell(name)}\` | ${kind}, ${party} party | ${KEPT[retention] ?? retention} | ${cell(source)} |`;

const PRIVACY = {
  policy: 'verified as the privacy policy',
  unverified: 'not verified',
  company: 'a page of the company, as no policy was found',
  processing: 'the terms under which it processes data on the site’s behalf',
};

const section = ({ facts, party, disclosure }) => {
  const { hosts, cookies = [], storage = [] } = facts;
  return [
    `\n## ${facts.id}\n`,
    inEnglish(disclosure.use),
    '',
    `- Claims ${code(hosts)}.`,
    cookies.length || storage.length
      ? `- Removed when it is denied: ${code([...new Set([...cookies, ...storage])])}.`
      : `- Sets nothing on the site’s own domain${disclosure.cookiesUnknown ? ' that is known: nobody has looked' : ' that is known'}.`,
    `- Sends: ${disclosure.sends.join(', ')}.`,
    ...(facts.signals
      ? [`- Told of decisions by: ${facts.signals.map((name) => `[${name}](signals/${name}.md)`).join(', ')}.`]
      : []),
    ...(disclosure.role === 'processor' ? ['- Handles the data on the site’s behalf.'] : []),
    ...Object.entries(party.controllers ?? {}).map(
      ([region, { company, country }]) => `- Controller for ${region}: ${inEnglish(company)} (${country}).`,
    ),
    ...(disclosure.transfers ?? []).map(
      ({ from, to, ground, source }) => `- From ${from} to ${to}: ${ground} (${source}).`,
    ),
    ...(disclosure.optOutSource
      ? [
          `- Opt-out: ends ${disclosure.optOutStops ?? 'what its page says'}, holds for ${disclosure.optOutScope ?? 'what its page says'} (${disclosure.optOutSource}).`,
        ]
      : []),
    ...(disclosure.identitySource
      ? [`- Links what it receives to a person it knows (${disclosure.identitySource}).`]
      : []),
    `- Privacy link: ${PRIVACY[disclosure.privacyPolicyKind]}.`,
    ...(party.formerly ? [`- Formerly: ${party.formerly.map(inEnglish).join(', ')}.`] : []),
    `- Source: ${disclosure.source}. Checked on ${disclosure.checked}.`,
    ...(disclosure.cookies.length
      ? ['', '| name | what | kept | source |', '| --- | --- | --- | --- |', ...disclosure.cookies.map(row)]
      : []),
  ].join('\n');
};

/** How many there are, and how sure they are. */
export const vendorFigures = (vendors) => {
  const rows = vendors.flatMap(({ disclosure }) => disclosure.cookies);
  const share = (some, all) => `${some} of ${all} (${Math.round((some / all) * 100)} %)`;
  const count = (is) => rows.filter(is).length;
  const published = ({ retention }) => retention && retention !== 'unpublished' && retention !== 'persistent';
  const kind = (name) => vendors.filter(({ disclosure }) => disclosure.privacyPolicyKind === name).length;
  return [
    `${vendors.length} vendors, ${vendors.flatMap(({ facts }) => facts.hosts).length} hosts, ${rows.length} cookies and storage entries`,
    `lifetime given: ${share(count(published), rows.length)}; no end of its own: ${count(({ retention }) => retention === 'persistent')}; not published by the vendor: ${count(({ retention }) => retention === 'unpublished')}; not looked up: ${count(({ retention }) => retention === null)}`,
    `privacy link verified as a policy: ${share(kind('policy'), vendors.length)}; terms of a processor: ${kind('processing')}; a page of the company: ${kind('company')}; unverified: ${kind('unverified')}`,
    `opt-out page: ${vendors.filter(({ disclosure }) => disclosure.optOutPage).length}; what it does known from a source: ${vendors.filter(({ disclosure }) => disclosure.optOutSource).length}; controllers by region: ${vendors.filter(({ party }) => party.controllers).length}; ground of transfer: ${vendors.filter(({ disclosure }) => disclosure.transfers).length}`,
  ];
};

/** The page. `vendors`: facts, party and disclosure of each, in the order to be listed; `audience`: the line for whom it is. */
export const vendorsPage = (vendors, audience) =>
  [
    '# Vendors\n',
    `${audience}\n`,
    'Every vendor that is built in, by the id to declare it with. `core`: `sekisho.js` knows it. Another one has a file,',
    'which the script tag needs in front of `sekisho.js` (`sekisho.vendors.js` has all of them: it weighs more than',
    'a few, and less than many); npm imports it from `sekisho/vendors` like any other.\n',
    'Written by `npm run docs` from `src/vendors/`. A site can give any field itself: see',
    '[adding a vendor](adding-a-vendor.md).\n',
    ...vendorFigures(vendors).map((line) => `- ${line}`),
    '',
    '| id | service | company | country | purpose | file | policy | opt-out |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...vendors.map(({ facts, party, disclosure }) =>
      [
        `| [\`${facts.id}\`](#${facts.id})`,
        cell(inEnglish(party.name)),
        cell(inEnglish(party.company)),
        party.country,
        facts.purpose,
        facts.catalogue ? `\`vendors/${facts.id}.js\`` : 'core',
        link(disclosure.privacyPolicy),
        `${link(disclosure.optOutPage)} |`,
      ].join(' | '),
    ),
    ...vendors.map(section),
    '',
  ].join('\n');
