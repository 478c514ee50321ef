import { decide } from '../consent/decide.js';
import { keysOf, questionsOf, type Question } from '../consent/questions.js';
import { token } from '../record/codec.js';
import type { Choice, Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { policyFor } from './contentSecurityPolicy.js';

/** Which tokens of a record are a grant, under which versions of the policy; all as the cookie has them. */
export interface GrantRow {
  readonly versions: readonly string[];
  readonly tokens: readonly string[];
  /** Whether it counts although the browser signals against it. */
  readonly holdsUnderSignal: boolean;
}

/** A vendor by what a cookie says of it. */
export interface VendorRow {
  readonly id: string;
  readonly grants: readonly GrantRow[];
  /** Tokens of which none may be denied. */
  readonly refusals: readonly string[];
}

/** Sources that a policy admits where all of these vendors are granted. */
export interface SourceRow {
  readonly needs: readonly string[];
  readonly sources: readonly string[];
}

/** A site's policy as a server's configuration can follow it: conditions on the cookie, and what each of them admits. */
export interface PolicyTable {
  readonly cookie: string;
  /** What everybody gets. */
  readonly base: string;
  readonly vendors: readonly VendorRow[];
  readonly rows: readonly SourceRow[];
  /** Headers that signal against advertising. */
  readonly signals: readonly string[];
}

const DAY = 86_400_000;

/** Every character that a server's configuration may read as its own is written by its number: policies read both alike. */
const plain = (source: string): string =>
  source.replace(/^([a-z]+:\/\/)?([^/]*)(.*)$/s, (_, scheme = '', host: string, path: string) => {
    const safe = path.replace(/[^\w/.~%:-]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return `${scheme}${host}${safe}`;
  });

/** Now, and whenever a revision of the policy comes into force: what counts then has to count already. */
const times = ({ policy: { revisions = [] } }: Settings, now: number): number[] => [
  now,
  ...revisions.map(({ date }) => Date.parse(date) + DAY).filter((time) => time > now),
];

const toVendorRow = (settings: Settings, subject: Question, now: number): VendorRow => {
  const { policy } = settings;
  const versions = [policy.version ?? '', ...(policy.revisions ?? []).map(({ version }) => version)].map(token);
  const [refusal = '', ...grants] = keysOf(subject);
  const isGranted = (version: string, key: string, gpc: boolean, at: number): boolean => {
    const choices: Record<string, Choice> = Object.assign(Object.create(null), { [key]: 'granted' });
    const record = { isWhole: true, at: at / 1000, policy: version, seen: '', choices };
    // by the answer, not by what silence means
    return [settings, { ...settings, regime: 'opt-in' as const, rule: undefined }].every(
      (some) => decide({ settings: some, record, gpc, now: at }).choices[subject.id] === 'granted',
    );
  };
  const counts = (version: string, key: string, gpc: boolean): boolean =>
    times(settings, now).every((at) => isGranted(version, key, gpc, at));
  const rows: GrantRow[] = grants.flatMap((key) =>
    [true, false].map((holdsUnderSignal) => ({
      tokens: [key],
      holdsUnderSignal,
      versions: [...new Set(versions)].filter(
        (version) => counts(version, key, false) && counts(version, key, true) === holdsUnderSignal,
      ),
    })),
  );
  const merged = new Map<string, GrantRow>();
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
export const policyTable = (settings: Settings, now = Date.now()): PolicyTable => {
  const vendorIds = new Set(settings.vendors.map(({ id }) => id));
  const subjects = questionsOf(settings).filter(({ id }) => vendorIds.has(id));
  const ids = subjects.map(({ id }) => id);
  // what is necessary needs no answer
  const necessary = settings.vendors.filter(({ purpose }) => purpose === 'necessary').map(({ id }) => id);
  const sourcesFor = (granted: readonly string[]): string[] => {
    const choices = Object.fromEntries([...necessary, ...granted].map((id) => [id, 'granted' as const]));
    return policyFor({ choices } as unknown as Decision, settings).split(' ');
  };

  const base = sourcesFor([]);
  const without = new Map(ids.map((id) => [id, new Set(sourcesFor(ids.filter((other) => other !== id)))]));
  /** The fewest vendors whose grants admit a source, by themselves. */
  const needsOf = (source: string): string[] => {
    const needed = ids.filter((id) => !without.get(id)!.has(source));
    if (sourcesFor(needed).includes(source)) return needed;
    return ids.reduce((some, id) => {
      const fewer = some.filter((other) => other !== id);
      return sourcesFor(fewer).includes(source) ? fewer : some;
    }, ids);
  };
  const rows = new Map<string, { needs: string[]; sources: string[] }>();
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
