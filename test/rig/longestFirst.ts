import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest, by what `npm run test:deep` tells at its end: begun first, so that nothing is left alone. Those that share
 * browsers stand beside each other.
 */
const LONGEST = [
  'test/libraries/libraries',
  'test/recipes/recipes',
  'test/platform/elements',
  'test/platform/trees',
  'test/examples/examples',
  'test/browser/sinks',
  'test/servers/policies',
  'test/browser/seals',
  'test/browser/order',
  'test/site/site',
  'test/browser/embedPresets',
  'test/browser/environment',
  'test/browser/languages',
];

/** The files in this order; the others after them, as vitest does: the largest first, or what took longest the last time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId, project }: TestSpecification): number => {
      const place = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return place < 0 || !project.config.isolate ? LONGEST.length : place;
    };
    const sorted = await super.sort(files);
    const shared = (file: TestSpecification): string => (file.project.config.isolate ? '' : file.project.name);
    return sorted.sort(
      (a, b) => placeOf(a) - placeOf(b) || Number(shared(a) > shared(b)) - Number(shared(a) < shared(b)),
    );
  }
}
