import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What takes longest, by what `npm run test:deep` tells at its end: begun first, so that nothing is left alone. Those that share
 * browsers stand beside each other.
 */
export const LONGEST_FILES = [
  'test/libraries/libraries.test.ts',
  'test/recipes/recipes.test.ts',
  'test/platform/elements.test.ts',
  'test/platform/trees.test.ts',
  'test/examples/examples.test.ts',
  'test/browser/sinks.test.ts',
  'test/servers/policies.test.ts',
  'test/browser/seals.test.ts',
  'test/browser/order.test.ts',
  'test/site/site.test.ts',
  'test/browser/embedPresets.test.ts',
  'test/browser/environment.test.ts',
  'test/browser/languages.test.ts',
];

/** The files in this order; the others after them, as vitest does: the largest first, or what took longest the last time. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId, project }: TestSpecification): number => {
      const place = LONGEST_FILES.findIndex((name) => moduleId.endsWith(`/${name}`));
      return place < 0 || !project.config.isolate ? LONGEST_FILES.length : place;
    };
    const sorted = await super.sort(files);
    const shared = (file: TestSpecification): string => (file.project.config.isolate ? '' : file.project.name);
    return sorted.sort(
      (a, b) => placeOf(a) - placeOf(b) || Number(shared(a) > shared(b)) - Number(shared(a) < shared(b)),
    );
  }
}
