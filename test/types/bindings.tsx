/** What a typed caller of the bindings may write, and, where an error is expected, may not. Compiled, never run. */
import type { Ref } from 'vue';
import type { Accessor } from 'solid-js';
import type { Signal, EnvironmentProviders } from '@angular/core';
import type { Readable } from 'svelte/store';
import * as angular from '../../src/bindings/angular.js';
import * as preact from '../../src/bindings/preact.js';
import * as react from '../../src/bindings/react.js';
import * as solid from '../../src/bindings/solid.js';
import * as svelte from '../../src/bindings/svelte/index.js';
import * as vue from '../../src/bindings/vue.js';
import { createConsent, type Consent, type Decision } from '../../src/index.js';
import { vimeo } from '../../src/vendors/index.js';

const start = () => createConsent({ vendors: [vimeo] });
const started = start();

// each framework's own kind of value, of the same things
export const booleans: [
  boolean,
  boolean,
  Readonly<Ref<boolean>>,
  Readable<boolean>,
  Accessor<boolean>,
  Signal<boolean>,
] = [
  react.useConsent('vimeo'),
  preact.useConsent(['vimeo', 'social']),
  vue.useConsent(() => 'vimeo'),
  svelte.useConsent('vimeo'),
  solid.useConsent(() => ['vimeo']),
  angular.injectConsent(() => 'vimeo'),
];
export const decisions: [
  Decision,
  Decision,
  Readonly<Ref<Decision>>,
  Readable<Decision>,
  Accessor<Decision>,
  Signal<Decision>,
] = [
  react.useDecision(),
  preact.useDecision(),
  vue.useDecision(),
  svelte.useDecision(),
  solid.useDecision(),
  angular.injectDecision(),
];
export const objects: Consent[] = [
  ...[react.useSekisho(), preact.useSekisho(), vue.useSekisho()],
  ...[svelte.useSekisho(), solid.useSekisho(), angular.injectSekisho()],
];

// a consent object, what makes it, or none
vue.createSekisho();
vue.createSekisho({ consent: start });
svelte.setSekisho({ consent: started, decision: started.decision });
export const providers: EnvironmentProviders = angular.provideSekisho({ consent: start });
export const provided = <preact.ConsentProvider consent={started}>content</preact.ConsentProvider>;
export const gate = (
  <preact.ConsentGate
    id={['vimeo', 'social']}
    class="film"
    placeholder={({ allow }) => <button onClick={allow}>Always</button>}
  >
    content
  </preact.ConsentGate>
);
export const script = <preact.ConsentScript id="vimeo" src="/a.js" async crossOrigin="anonymous" />;
react.ConsentGate({ id: 'vimeo', placeholder: null, className: 'film' });

// @ts-expect-error a gate without ids would be one that opens
export const open = <preact.ConsentGate>content</preact.ConsentGate>;
// @ts-expect-error options are no consent object
vue.createSekisho({ consent: { vendors: [vimeo] } });
// @ts-expect-error a consent object is not made later
svelte.setSekisho({ consent: async () => start() });
// @ts-expect-error an id is a text
react.useConsent(1);
// @ts-expect-error the decision cannot be written
vue.useDecision().value = started.decision;
