/**
 * The npm entry `sekisho/angular`. What Angular's compiler would make of decorators in its partial mode, in which libraries are
 * published, is written here by hand: that compiler does not run on the project's TypeScript.
 */
import * as ng from '@angular/core';
import type { Consent, Decision } from '../types/index.js';
import { addScript, type ScriptProps } from './addScript.js';
import { createGateStore, type GateActions, type GateState } from './createGateStore.js';
import { openPlace } from './openPlace.js';
import { grants, type Ids, writeIds } from './grants.js';
import { closedSource, openSource, type Source, type SourceOptions, type Store } from './openSource.js';

export type { GateActions, Ids, SourceOptions };

const SOURCE = new ng.InjectionToken<Source>('sekisho', { factory: () => closedSource });

/**
 * Lets an application follow the visitor's decision. Without it, and where its consent object cannot be had, everything is denied.
 *
 * @example
 * bootstrapApplication(App, { providers: [provideSekisho({ consent: () => createConsent({ vendors: [vimeo] }) })] });
 */
export const provideSekisho = (options: SourceOptions = {}): ng.EnvironmentProviders =>
  ng.makeEnvironmentProviders([{ provide: SOURCE, useFactory: () => openSource(options) }]);

/** Starts in the browser, after the render that hydrates, what ends with whoever asks for it. */
const whenRendered = (start: () => () => void): void => {
  const destroyRef = ng.inject(ng.DestroyRef);
  ng.afterNextRender(() => destroyRef.onDestroy(start()));
};

/** Tells what is in force, where it may be hydrated after what the server rendered, and whatever it is later. */
const follow = <Value>({ read, subscribe }: Store<Value>, onChange: (value: Value) => void): void =>
  whenRendered(() => {
    const tell = (): void => onChange(read());
    tell();
    return subscribe(tell);
  });

/** The page's consent object. On servers, and where nobody provides it, one that denies everything and does nothing. */
export const injectSekisho = (): Consent => ng.inject(SOURCE).consent;

/** The decision in force. On servers, and until the first render is done, that which `provideSekisho` was given. */
export const injectDecision = (): ng.Signal<Decision> => {
  const source = ng.inject(SOURCE);
  const decision = ng.signal(source.first(source));
  follow(source, decision.set);
  return decision.asReadonly();
};

/** Whether everything named is granted. */
export const injectConsent = (id: Ids | (() => Ids)): ng.Signal<boolean> => {
  const decision = injectDecision();
  return ng.computed(() => grants(decision(), typeof id === 'function' ? id() : id));
};

/** Nothing is given to their constructors, so that what they are makes no difference. */
const declareFactory = (type: unknown): never =>
  ng.ɵɵngDeclareFactory({
    minVersion: '14.0.0',
    version: '21.2.24',
    ngImport: ng,
    type,
    deps: [],
    target: ng.ɵɵFactoryTarget.Directive,
  } as never) as never;

/** The element of a gate. */
// oxlint-disable-next-line typescript/no-extraneous-class -- a component is a class
class ConsentPlace {
  static ɵfac: ng.ɵɵFactoryDeclaration<ConsentPlace, never> = declareFactory(ConsentPlace);

  static ɵcmp: ng.ɵɵComponentDeclaration<ConsentPlace, 'consent-place', never, {}, {}, never, never, true> =
    ng.ɵɵngDeclareComponent({
      minVersion: '14.0.0',
      version: '21.2.24',
      type: ConsentPlace,
      selector: 'consent-place',
      ngImport: ng,
      template: '',
    } as never);
}

/** Draws a gate anew as its state changes. Returns what draws it anew where its ids have changed. */
const openGate = (gate: ConsentGate): (() => void) => {
  const source = ng.inject(SOURCE);
  const template = ng.inject<ng.TemplateRef<ConsentGateContext>>(ng.TemplateRef);
  const container = ng.inject(ng.ViewContainerRef);
  const store = createGateStore(source, () => gate.consentGate);
  let drawn: GateState | undefined;
  let ids: string;

  const draw = (state: GateState): void => {
    if (state === drawn) return;
    drawn = state;
    const { consentGatePlaceholder: placeholder, consentGateTitle: title } = gate;
    container.clear();
    const isHeld = state === 'held';
    const shown = isHeld ? placeholder : template;
    const nodes = shown ? (container.createEmbeddedView(shown, { $implicit: store }).rootNodes as Node[]) : [];
    if (isHeld ? placeholder !== undefined : state === 'granted') return;
    const place = container.createComponent(ConsentPlace).location.nativeElement as HTMLElement;
    place.append(...nodes);
    place.setAttribute('data-gate', ids);
    place.style.display = isHeld ? 'block' : 'contents';
    if (!isHeld) place.setAttribute('data-once', '');
    else if (title) place.title = title;
    openPlace(place, source, store);
  };
  follow(store, draw);
  return () => {
    if (ids === (ids = writeIds(gate.consentGate))) return;
    drawn = undefined;
    store.renew();
    draw(source.first(store));
  };
};

/** What the template of a placeholder can use: `let-actions`. */
export interface ConsentGateContext {
  readonly $implicit: GateActions;
}

/**
 * Renders its template only while everything named is granted, or let pass once. While it is not, the template `placeholder` stands
 * there, which gets what it can offer; without one, an element with Sekisho's own placeholder in it; `title` says what is to be seen.
 *
 * @example
 * <app-film *consentGate="'vimeo'; placeholder: held; title: 'Lesson 1'" />
 */
export class ConsentGate implements ng.DoCheck {
  /** Purposes and vendors that must all be granted. */
  consentGate: Ids = '';
  consentGatePlaceholder?: ng.TemplateRef<ConsentGateContext> | null;
  consentGateTitle?: string;

  private readonly renew = openGate(this);

  ngDoCheck(): void {
    this.renew();
  }

  static ɵfac: ng.ɵɵFactoryDeclaration<ConsentGate, never> = declareFactory(ConsentGate);

  static ɵdir: ng.ɵɵDirectiveDeclaration<
    ConsentGate,
    '[consentGate]',
    never,
    {
      consentGate: { alias: 'consentGate'; required: true };
      consentGatePlaceholder: { alias: 'consentGatePlaceholder'; required: false };
      consentGateTitle: { alias: 'consentGateTitle'; required: false };
    },
    {},
    never,
    never,
    true
  > = ng.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: ConsentGate,
    selector: '[consentGate]',
    inputs: {
      consentGate: 'consentGate',
      consentGatePlaceholder: 'consentGatePlaceholder',
      consentGateTitle: 'consentGateTitle',
    },
    ngImport: ng,
  } as never);
}

/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 *
 * @example
 * <consent-script id="google-analytics" src="https://www.googletagmanager.com/gtag/js?id=G-1" [attributes]="{ async: true }" />
 */
export class ConsentScript {
  /** Purposes and vendors that must all be granted. */
  id: Ids = '';
  src?: string;
  /** The script itself, where it has no address. */
  code?: string;
  /** Its further attributes: `async`, `integrity`, `type`. */
  attributes?: Readonly<Record<string, string | boolean>>;

  constructor() {
    whenRendered(() => addScript({ ...this.attributes, ...(this as ScriptProps) }));
  }

  static ɵfac: ng.ɵɵFactoryDeclaration<ConsentScript, never> = declareFactory(ConsentScript);

  static ɵdir: ng.ɵɵDirectiveDeclaration<
    ConsentScript,
    'consent-script',
    never,
    {
      id: { alias: 'id'; required: true };
      src: { alias: 'src'; required: false };
      code: { alias: 'code'; required: false };
      attributes: { alias: 'attributes'; required: false };
    },
    {},
    never,
    never,
    true
  > = ng.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: ConsentScript,
    selector: 'consent-script',
    inputs: { id: 'id', src: 'src', code: 'code', attributes: 'attributes' },
    ngImport: ng,
  } as never);
}

/** Makes a button open preferences. */
// oxlint-disable-next-line typescript/no-extraneous-class -- a directive is a class
export class PreferencesButton {
  static ɵfac: ng.ɵɵFactoryDeclaration<PreferencesButton, never> = declareFactory(PreferencesButton);

  static ɵdir: ng.ɵɵDirectiveDeclaration<
    PreferencesButton,
    'button[consentPreferences]',
    never,
    {},
    {},
    never,
    never,
    true
  > = ng.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: PreferencesButton,
    selector: 'button[consentPreferences]',
    host: { attributes: { type: 'button', 'data-sekisho': 'preferences' } },
    ngImport: ng,
  } as never);
}
