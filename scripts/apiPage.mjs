// @ts-check
/**
 * docs/api.md: everything that the npm package and the script tag give to a site's own code, from the compiler's declarations.
 * It is committed, so that a change of the public surface shows in review. Pure.
 */

/**
 * @typedef {object} Declaration
 * @property {string} name
 * @property {string} text with its comment, as TypeScript
 */

/** @type {(text: string) => string} */
const dedent = (text) => text.replaceAll(/^( {4})+/gm, (spaces) => ' '.repeat(spaces.length / 2));

/** @type {(declaration: Declaration) => boolean} */
const isExported = ({ text }) => /^export |^declare global/m.test(text);

/**
 * The exports of a declaration file that are declared in it. What is not exported is told with them: its shape is part of theirs.
 *
 * @type {(source: string) => Declaration[]}
 */
export const readDeclarations = (source) => {
  const parts = source.split(/\n(?=\/\*\*|export |declare |type |interface )/).map((part) => part.trim());
  /** @type {Declaration[]} */
  const found = [];
  let comment = '';
  for (const part of parts) {
    const text = comment + part;
    comment = '';
    const name = /^(?:export )?(?:declare )?(?:class|const|function|interface|type) (\w+)/m.exec(part)?.[1];
    if (/^\/\*\*[^]*\*\/$/.test(part)) comment = `${part}\n`;
    else if (/^declare global/m.test(part)) found.push({ name: 'Events', text: dedent(text) });
    else if (name && !/^(import|export) (type )?[*{]/.test(part)) found.push({ name, text: dedent(text) });
  }
  // what is not exported explains what is
  return [...found.filter(isExported), ...found.filter((one) => !isExported(one))];
};

/**
 * What an entry passes on from files of its own, in the order in which it names it, and by the name that it gives it. A function
 * may be declared more than once. What has come from elsewhere is told there.
 *
 * @type {(entry: string, sources: readonly string[]) => Declaration[]}
 */
const passedOn = (entry, sources) => {
  const all = sources.flatMap(readDeclarations);
  const names = [...entry.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter(Boolean),
  );
  return names
    .map((given) => {
      const [own = '', name = own] = given.split(' as ');
      const text = all.flatMap((one) => (one.name === own ? one.text : [])).join('\n');
      return { name, text: text.replaceAll(new RegExp(`\\b${own}\\b`, 'g'), name) };
    })
    .filter(({ text }) => text);
};

/** @type {(declarations: readonly Declaration[]) => string[]} */
const sections = (declarations) =>
  declarations.map(({ name, text }) => `### ${name}\n\n\`\`\`ts\n${text.replace(/^export \{\};\n?/m, '')}\n\`\`\`\n`);

/** Of what the bindings share, that which an application writes or is given. */
const SHARED = ['Ids', 'GivenConsent', 'SourceOptions', 'GateActions', 'ScriptProps'];

/** @type {(source: string) => string} */
const withoutInternals = (source) =>
  source
    // what Angular's compiler reads
    .replaceAll(/^ {4}(static ɵ\w+: [^]*?>|private [^]*?|constructor\(\));\n/gm, '')
    // what Vue makes of a component's properties
    .replaceAll(
      /import\("vue"\)\.DefineComponent<(?:import\("vue"\)\.ExtractPropTypes<)?(\{(?:\}|[^]*?\n\}))[^]*?any>;/g,
      'DefineComponent<$1, …>;',
    );

/**
 * The names are the same in most frameworks: those of one stand together.
 *
 * @type {(source: string, further: readonly string[]) => string}
 */
const tellBinding = (source, further) =>
  [...readDeclarations(withoutInternals(source)).filter(isExported), ...passedOn(source, further)]
    .flatMap(({ text }) => text || [])
    .join('\n\n');

/**
 * @param {object} files declaration files by what they are
 * @param {string} files.index
 * @param {string} files.statics
 * @param {string} files.server
 * @param {readonly string[]} files.servers what the entry for servers passes on
 * @param {string} files.handover
 * @param {readonly string[]} files.handovers what the entry for hand-overs passes on
 * @param {string} files.account
 * @param {readonly string[]} files.accounts what the entry for accounts passes on
 * @param {string} files.testing
 * @param {readonly string[]} files.testings what the entry for tests passes on
 * @param {string} files.plugin
 * @param {string} files.worker
 * @param {readonly string[]} files.workers what the entry for service workers passes on
 * @param {readonly { name: string, title: string, source: string, further: readonly string[] }[]} files.bindings
 * @param {readonly string[]} files.shared what all bindings have
 * @param {string} files.vendors
 * @param {readonly string[]} files.types in the order to be told
 * @param {string} audience
 */
export const apiPage = (files, audience) => {
  const { index, statics, server, servers, handover, handovers, account, accounts, testing, testings } = files;
  const { plugin, worker, workers, bindings, shared, vendors, types } = files;
  const names = [...vendors.matchAll(/facts as (\w+)/g)].map(([, name = '']) => `\`${name}\``);
  return [
    '# API\n',
    `${audience}\n`,
    'What code of a site can import and call, and every type of it, as the compiler has them. Written by `npm run docs`. The script',
    'tag gives the same object as `createConsent`, as `window.sekisho` ([ScriptTagConsent](#scripttagconsent)).\n',
    '## sekisho\n',
    ...sections(readDeclarations(index)),
    '## sekisho/vendors\n',
    `What the gate must know of each built-in vendor, for \`vendors\` of the options ([vendors.md](vendors.md)): ${names.join(', ')}.\n`,
    '## sekisho/regions, sekisho/signals/…\n',
    'They export nothing: import them before `createConsent` is called ([regions.md](regions.md), [signals.md](signals.md)).\n',
    '## sekisho/handover\n',
    'For pages that take an answer over ([handover.md](handover.md)).\n',
    ...sections(passedOn(handover, handovers)),
    '## sekisho/account\n',
    'For answers that are kept with an account ([account.md](account.md)).\n',
    ...sections(passedOn(account, accounts)),
    '## sekisho/static\n',
    'For servers and build scripts ([disclosures.md](disclosures.md)).\n',
    ...sections(readDeclarations(statics)),
    '## sekisho/server\n',
    'For servers ([server.md](server.md)).\n',
    ...sections(passedOn(server, servers)),
    '## sekisho/testing\n',
    'For tests of a site ([automation.md](automation.md#a-decision-before-the-page-loads)).\n',
    ...sections(passedOn(testing, testings)),
    '## sekisho/vite\n',
    'For Vite and Rollup ([build.md](build.md)).\n',
    ...sections(readDeclarations(plugin)),
    '## sekisho/sw\n',
    'For a service worker of the site’s own ([seals.md](seals.md#in-a-worker-of-yours)).\n',
    ...sections(passedOn(worker, workers)),
    '## Bindings\n',
    'What all bindings have. Each passes on of these types those that its own declarations name.\n',
    ...sections(shared.flatMap(readDeclarations).filter(({ name }) => SHARED.includes(name))),
    ...bindings.flatMap(({ name, title, source, further }) => [
      `## sekisho/${name}\n`,
      `For applications of ${title} ([frameworks/${name}.md](frameworks/${name}.md)).\n`,
      `\`\`\`ts\n${tellBinding(source, further)}\n\`\`\`\n`,
    ]),
    '## Types\n',
    ...types.flatMap((source) => sections(readDeclarations(source))),
  ].join('\n');
};
