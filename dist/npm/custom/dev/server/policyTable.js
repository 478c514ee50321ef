import { decide } from '../consent/decide.js';
import { questionsOf, keysOf } from '../consent/questions.js';
import { token } from '../record/codec.js';
import { policyFor } from './contentSecurityPolicy.js';

const DAY = 86400000;
/** Every character that a server's configuration may read as its own is written by its number: policies read both alike. */
const plain = (source) => source.replace(/^([a-z]+:\/\/)?([^/]*)(.*)$/s, (_, scheme = '', host, path) => {
    const safe = path.replace(/[^\w/.~%:-]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return `${scheme}${host}${safe}`;
});
/** Now, and whenever a revision of the policy comes into force: what counts then has to count already. */
const times = ({ policy: { revisions = [] } }, now) => [
    now,
    ...revisions.map(({ date }) => Date.parse(date) + DAY).filter((time) => time > now),
];
const toVendorRow = (settings, subject, now) => {
    const { policy } = settings;
    const versions = [policy.version ?? '', ...(policy.revisions ?? []).map(({ version }) => version)].map(token);
    const [refusal = '', ...grants] = keysOf(subject);
    const isGranted = (version, key, gpc, at) => {
        const choices = Object.assign(Object.create(null), { [key]: 'granted' });
        const record = { isWhole: true, at: at / 1000, policy: version, seen: '', choices };
        // by the answer, not by what silence means
        return [settings, { ...settings, regime: 'opt-in', rule: undefined }].every((some) => decide({ settings: some, record, gpc, now: at }).choices[subject.id] === 'granted');
    };
    const counts = (version, key, gpc) => times(settings, now).every((at) => isGranted(version, key, gpc, at));
    const rows = grants.flatMap((key) => [true, false].map((holdsUnderSignal) => ({
        tokens: [key],
        holdsUnderSignal,
        versions: [...new Set(versions)].filter((version) => counts(version, key, false) && counts(version, key, true) === holdsUnderSignal),
    })));
    const merged = new Map();
    for (const row of rows.filter(({ versions: some }) => some.length > 0)) {
        const key = `${row.holdsUnderSignal} ${row.versions.join(' ')}`;
        merged.set(key, { ...row, tokens: [...(merged.get(key)?.tokens ?? []), ...row.tokens] });
    }
    return {
        id: subject.id,
        refusals: [...new Set([refusal, ...grants])],
        grants: [...merged.values()],
    };
};
/**
 * Derives from a site's options what a server's configuration can do that reads a cookie by regular expressions and nothing else:
 * by `decide` and by the policy itself, asked for one vendor at a time. What silence grants is not granted here.
 */
const policyTable = (settings, now = Date.now()) => {
    const vendorIds = new Set(settings.vendors.map(({ id }) => id));
    const subjects = questionsOf(settings).filter(({ id }) => vendorIds.has(id));
    const ids = subjects.map(({ id }) => id);
    // what is necessary needs no answer
    const necessary = settings.vendors.filter(({ purpose }) => purpose === 'necessary').map(({ id }) => id);
    const sourcesFor = (granted) => {
        const choices = Object.fromEntries([...necessary, ...granted].map((id) => [id, 'granted']));
        return policyFor({ choices }, settings).split(' ');
    };
    const base = sourcesFor([]);
    const without = new Map(ids.map((id) => [id, new Set(sourcesFor(ids.filter((other) => other !== id)))]));
    /** The fewest vendors whose grants admit a source, by themselves. */
    const needsOf = (source) => {
        const needed = ids.filter((id) => !without.get(id).has(source));
        if (sourcesFor(needed).includes(source))
            return needed;
        return ids.reduce((some, id) => {
            const fewer = some.filter((other) => other !== id);
            return sourcesFor(fewer).includes(source) ? fewer : some;
        }, ids);
    };
    const rows = new Map();
    for (const source of sourcesFor(ids).filter((one) => !base.includes(one))) {
        const needs = needsOf(source);
        const key = needs.join(' ');
        const row = rows.get(key) ?? { needs, sources: [] };
        rows.set(key, row);
        row.sources.push(plain(source));
    }
    return {
        cookie: settings.cookie.name,
        base: base.map((source) => (source.startsWith("'") ? source : plain(source))).join(' '),
        vendors: subjects.map((subject) => toVendorRow(settings, subject, now)),
        rows: [...rows.values()],
        signals: ['Sec-GPC', ...(settings.doNotTrack ? ['DNT'] : [])],
    };
};

export { policyTable };
