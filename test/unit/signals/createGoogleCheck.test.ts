import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoogleCheck } from '../../../src/signals/createGoogleCheck.js';
import { settingsOf } from '../settings.js';
import { forget, scope } from './page.js';

const warnings = vi.spyOn(console, 'warn').mockImplementation(() => {});
const said = (): string[] =>
  warnings.mock.calls.map(([text]) => /\[sekisho\] ([\w-]+: The command "[\w.]+")/.exec(String(text))![1]!);
function command(..._parts: unknown[]): IArguments {
  // oxlint-disable-next-line prefer-rest-params
  return arguments;
}

beforeEach(() => {
  forget('dataLayer');
  warnings.mockClear();
});

describe('createGoogleCheck', () => {
  it('names what stands in front of the default, and what was pushed as an array, each once', () => {
    const layer: unknown[] = [command('js', 1), command('config', 'G-1'), { event: 'gtm.js' }, { event: 'mine' }];
    scope.dataLayer = layer;
    const check = createGoogleCheck(settingsOf());
    check();
    layer.push(command('event', 'purchase'), ['consent', 'update', {}], { event: 'gtm.js' });
    check();
    check();
    expect(said()).toEqual([
      'google-order: The command "config"',
      'google-order: The command "gtm.js"',
      'google-array: The command "consent"',
    ]);
  });

  it('leaves pages without a Google vendor alone, and whatever else stands there', () => {
    scope.dataLayer = [command('config', 'G-1')];
    createGoogleCheck({ vendors: [] })();
    for (const odd of [undefined, document.createElement('a'), [null, undefined, 1, 'config', []]]) {
      scope.dataLayer = odd;
      createGoogleCheck(settingsOf())();
    }
    expect(warnings).not.toHaveBeenCalled();
  });
});
