// @vitest-environment node
import { expect, it } from 'vitest';
import { banner } from '../../../src/locales/en/banner.js';
import { preferences } from '../../../src/locales/en/preferences.js';
import type { Choices, Decision } from '../../../src/types/index.js';
import { describeDecision } from '../../../src/ui/common/describeDecision.js';
import type { ViewContext } from '../../../src/disclose/ViewContext.js';
import { decisionOf as decide, UNDECIDED } from '../decisions.js';
import { settingsOf, vendors } from '../settings.js';
import type { Settings } from '../../../src/types/internal.js';
import type { Ruling } from '../../../src/types/ruling.js';

const kit: ViewContext = {
  settings: settingsOf({ vendors }),
  language: 'en',
  messages: { ...banner, ...preferences },
  partyOf: () => undefined,
  disclosureOf: () => undefined,
};
const decisionOf = (choices: Choices, rest: Partial<Decision> = {}): Decision => ({
  ...UNDECIDED,
  status: 'decided',
  at: Date.UTC(2026, 2, 9, 12),
  via: 'banner',
  choices,
  ...rest,
});
const day = 'You chose on March 9, 2026.';

it('says nothing where nobody decided', () => {
  const { at: _, ...undecided } = decisionOf({});
  expect(describeDecision(undecided, kit)).toEqual([]);
});

it('says when and what', () => {
  const choices = { analytics: 'granted', counter: 'granted', adverts: 'granted' } as const;
  expect(describeDecision(decisionOf(choices), kit)).toEqual([
    day,
    'You allowed: Analytics and Advertising (in part)',
    'You refused: Features',
  ]);
});

it('lays no answer into the mouth of the visitor', () => {
  expect(describeDecision(decisionOf({}, { status: 'outdated' }), kit)).toEqual([day]);
  const locked = ['advertising', 'adverts', 'retarget'];
  expect(describeDecision(decisionOf({}, { locked }), kit).at(-1)).not.toContain('Advertising');
  // nor that of their browser
  const silent = { signalled: locked, unanswered: locked };
  expect(describeDecision(decisionOf({}, silent), kit).at(-1)).not.toContain('Advertising');
  expect(describeDecision(decisionOf({}, { signalled: locked }), kit).at(-1)).toContain('Advertising');
  const insisted = decisionOf({ adverts: 'granted' }, { signalled: locked, unanswered: ['advertising', 'retarget'] });
  expect(describeDecision(insisted, kit)[1]).toBe('You allowed: Advertising (in part)');
});

it('tells of no answer to what nobody was asked', () => {
  const purposes = ['analytics', { id: 'scoring', label: 'Scores', explicit: true }] as const;
  const settings = settingsOf({ purposes, vendors: [] });
  const tell = (choices: Choices, rest: Partial<Settings> = {}): string[] => {
    const decision = decide({ ...settings, ...rest }, choices);
    expect(decision.status).toBe('decided');
    return describeDecision(decision, { ...kit, settings }).slice(1);
  };
  // *Accept all* does not answer what is asked for by itself
  expect(tell({ analytics: 'granted' })).toEqual(['You allowed: Analytics']);
  expect(tell({ analytics: 'denied', scoring: 'granted' })).toEqual(['You allowed: Scores', 'You refused: Analytics']);
  expect(tell({ analytics: 'granted', scoring: 'denied' })).toEqual(['You allowed: Analytics', 'You refused: Scores']);
  // nor is what a region's rules ask nothing about
  const rule = (): Ruling => ({ regime: 'opt-in', regimes: { analytics: 'none' }, locked: [] });
  expect(tell({ scoring: 'granted' }, { rule })).toEqual(['You allowed: Scores']);
  expect(tell({}, { rule })).toEqual([]);
});
