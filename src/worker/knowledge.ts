import { own } from '../lib/own.js';
import { readTold, type WorkerMessage } from '../lib/workerMessage.js';

/** What one page has told last. */
export interface Told extends WorkerMessage {
  /** The page's id among the worker's clients. */
  readonly client: string;
}

/** What a worker knows of the visitor's decision. Pure but for itself. */
export interface Knowledge {
  /** A page has told what is decided. */
  tell(told: Told): void;
  /**
   * Forgets what pages said that are gone, where a page that is there has spoken since: of the same answer or a newer one, or of
   * any where that one has ended.
   */
  prune(living: readonly string[], now: number): void;
  /** Whether each of these ids is granted. */
  grants(ids: readonly string[], now: number): boolean;
  /** What is to be kept for the worker's next start. */
  list(): readonly Told[];
}

/** Pages that are remembered. Of more nobody can say what they know: then it is the one that speaks. */
const MANY = 200;

/** What was kept. Whatever cannot be read was not said. */
export const readKept = (kept: unknown): Told[] =>
  Array.isArray(kept)
    ? kept.flatMap((one: unknown) => {
        const told = readTold(one);
        const { client } = own<Told>(one);
        return told && typeof client === 'string' ? [{ ...told, client }] : [];
      })
    : [];

/**
 * Pages speak in turn, oldest first. One that knows of a newer answer than those before it takes their place; of those that
 * are left, of whom none can be said to know better, the strictest counts. So nothing is granted that the last one denies.
 */
export const createKnowledge = (kept: readonly Told[] = []): Knowledge => {
  let all = [...kept];

  const standing = (): readonly Told[] => {
    let newest = 0;
    // from the last to the first: each is outdone by what came after it and is newer
    return all.reduceRight<Told[]>((some, told) => {
      if (told.at >= newest) some.push(told);
      newest = Math.max(newest, told.at);
      return some;
    }, []);
  };

  return {
    tell(told) {
      all = all.length < MANY ? all.filter(({ client }) => client !== told.client) : [];
      all.push(told);
    },
    prune(living, now) {
      const isLiving = ({ client }: Told): boolean => living.includes(client);
      all = all.flatMap((told, index) => {
        if (isLiving(told)) return [told];
        const hasEnded = told.end > 0 && told.end <= now;
        const later = all.slice(index + 1).filter((other) => isLiving(other) && (hasEnded || other.at >= told.at));
        const rest = Object.entries(told.choices).filter(([id]) => !later.some(({ choices }) => id in choices));
        return rest.length ? [{ ...told, choices: Object.assign(Object.create(null), Object.fromEntries(rest)) }] : [];
      });
    },
    grants(ids, now) {
      const speakers = standing();
      const isGranted = (id: string): boolean => {
        const words = speakers.filter(({ choices }) => id in choices);
        return words.length > 0 && words.every(({ choices, end }) => choices[id] === 'granted' && (!end || now < end));
      };
      return ids.length > 0 && ids.every(isGranted);
    },
    list: () => all,
  };
};
