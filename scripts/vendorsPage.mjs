/** docs/vendors.md: every built-in vendor, from the vendor files themselves. */

const inEnglish = (text) => (typeof text === 'string' ? text : (text?.en ?? ''));
const cell = (text) => text.replace(/\|/g, '\\|');
const code = (names) => names.map((name) => `\`${name}\``).join(', ');
const link = (text) => {
  const address = inEnglish(text);
  return address ? `[${new URL(address).host}](${address})` : '–';
};

const row = ({ name, kind = 'cookie', party, retention, source }) =>
  `| \`${cell(name)}\` | ${kind}, ${party} party | ${retention ?? 'not published'} | ${cell(source)} |`;

const section = ({ facts, party, disclosure }) => {
  const { hosts, cookies = [], storage = [] } = facts;
  return [
    `\n## ${facts.id}\n`,
    inEnglish(disclosure.use),
    '',
    `- Claims ${code(hosts)}.`,
    cookies.length || storage.length
      ? `- Removed when it is denied: ${code([...new Set([...cookies, ...storage])])}.`
      : '- Sets nothing on the site’s own domain that is known.',
    `- Sends: ${disclosure.sends.join(', ')}.`,
    ...(disclosure.role === 'processor' ? ['- Handles the data on the site’s behalf.'] : []),
    ...(party.formerly ? [`- Formerly: ${party.formerly.map(inEnglish).join(', ')}.`] : []),
    `- Source: ${disclosure.source}. Checked on ${disclosure.checked}.`,
    ...(disclosure.cookies.length
      ? ['', '| name | what | kept | source |', '| --- | --- | --- | --- |', ...disclosure.cookies.map(row)]
      : []),
  ].join('\n');
};

/** The page. `vendors`: facts, party and disclosure of each, in the order to be listed. */
export const vendorsPage = (vendors) =>
  [
    '# Vendors\n',
    'Every vendor that is built in, by the id to declare it with. `core`: `sekisho.js` knows it. `vendors`: the script tag',
    'needs `sekisho.vendors.js` in front of `sekisho.js`; npm imports it from `sekisho/vendors` like any other.\n',
    'Written by `npm run docs` from `src/vendors/`. A site can give any field itself: see',
    '[adding a vendor](adding-a-vendor.md).\n',
    '| id | service | company | country | purpose | file | policy | opt-out |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...vendors.map(({ facts, party, disclosure }) =>
      [
        `| [\`${facts.id}\`](#${facts.id})`,
        cell(inEnglish(party.name)),
        cell(inEnglish(party.company)),
        party.country,
        facts.purpose,
        facts.catalogue ? 'vendors' : 'core',
        link(disclosure.privacyPolicy),
        `${link(disclosure.optOutPage)} |`,
      ].join(' | '),
    ),
    ...vendors.map(section),
    '',
  ].join('\n');
