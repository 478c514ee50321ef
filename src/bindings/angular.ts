/**
 * The npm entry `sekisho/angular`. What Angular's compiler would make of decorators in its partial mode, in which libraries are
 * published, is written here by hand: that compiler does not run on the project's TypeScript.
 */
import * as i0 from '@angular/core';
import {
  afterNextRender,
  computed,
  DestroyRef,
  type EnvironmentProviders,
  inject,
  InjectionToken,
  Injector,
  makeEnvironmentProviders,
  type OnInit,
  runInInjectionContext,
  type Signal,
  signal,
  TemplateRef,
  ViewContainerRef,
} from '@angular/core';
import type { Consent, Decision } from '../types/index.js';
import { addScript, type ScriptProps } from './addScript.js';
import { createGateStore, type GateActions, type GateState } from './createGateStore.js';
import { openPlace } from './openPlace.js';
import { grants, type Ids, writeIds } from './grants.js';
import { closedSource, openSource, type Source, type SourceOptions, type Store } from './openSource.js';

export type { GateActions, Ids, SourceOptions };

const SOURCE = new InjectionToken<Source>('sekisho', { factory: () => closedSource });

/**
 * Lets an application follow the visitor's decision. Without it, and where its consent object cannot be had, everything is denied.
 *
 * @example
 * bootstrapApplication(App, { providers: [provideSekisho({ consent: () => createConsent({ vendors: [vimeo] }) })] });
 */
export const provideSekisho = (options: SourceOptions = {}): EnvironmentProviders =>
  makeEnvironmentProviders([{ provide: SOURCE, useFactory: () => openSource(options) }]);

/** Starts in the browser, after the render that hydrates, what ends with whoever asks for it. */
const whenRendered = (start: () => () => void): void => {
  const destroyRef = inject(DestroyRef);
  afterNextRender(() => destroyRef.onDestroy(start()));
};

/** Tells what is in force, where it may be hydrated after what the server rendered, and whatever it is later. */
const follow = <Value>({ read, subscribe }: Store<Value>, onChange: (value: Value) => void): void =>
  whenRendered(() => {
    const tell = (): void => onChange(read());
    tell();
    return subscribe(tell);
  });

/** The page's consent object. On servers, and where nobody provides it, one that denies everything and does nothing. */
export const injectSekisho = (): Consent => inject(SOURCE).consent;

/** The decision in force. On servers, and until the first render is done, that which `provideSekisho` was given. */
export const injectDecision = (): Signal<Decision> => {
  const source = inject(SOURCE);
  const decision = signal(source.first(source));
  follow(source, decision.set);
  return decision.asReadonly();
};

/** Whether everything named is granted. */
export const injectConsent = (id: Ids | (() => Ids)): Signal<boolean> => {
  const decision = injectDecision();
  return computed(() => grants(decision(), typeof id === 'function' ? id() : id));
};

/** Nothing is given to their constructors, so that what they are makes no difference. */
const declareFactory = (type: unknown): never =>
  i0.ɵɵngDeclareFactory({
    minVersion: '14.0.0',
    version: '21.2.24',
    ngImport: i0,
    type,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  } as never) as never;

/** The element of a gate. */
// oxlint-disable-next-line typescript/no-extraneous-class -- a component is a class
class ConsentPlace {
  static ɵfac: i0.ɵɵFactoryDeclaration<ConsentPlace, never> = declareFactory(ConsentPlace);

  static ɵcmp: i0.ɵɵComponentDeclaration<ConsentPlace, 'consent-place', never, {}, {}, never, never, true> =
    i0.ɵɵngDeclareComponent({
      minVersion: '14.0.0',
      version: '21.2.24',
      type: ConsentPlace,
      selector: 'consent-place',
      ngImport: i0,
      template: '',
    } as never);
}

/** Draws a gate, and draws it anew as its state changes. */
const openGate = ({
  consentGate: ids,
  consentGatePlaceholder: placeholder,
  consentGateTitle: title,
}: ConsentGate): void => {
  const source = inject(SOURCE);
  const template = inject<TemplateRef<ConsentGateContext>>(TemplateRef);
  const container = inject(ViewContainerRef);
  const store = createGateStore(source, ids);
  let drawn: GateState | undefined;

  const draw = (state: GateState): void => {
    if (state === drawn) return;
    drawn = state;
    container.clear();
    const isHeld = state === 'held';
    const shown = isHeld ? placeholder : template;
    const nodes = shown ? (container.createEmbeddedView(shown, { $implicit: store }).rootNodes as Node[]) : [];
    if (isHeld ? placeholder !== undefined : state === 'granted') return;
    const place = container.createComponent(ConsentPlace).location.nativeElement as HTMLElement;
    place.append(...nodes);
    place.setAttribute('data-gate', writeIds(ids));
    place.style.display = isHeld ? 'block' : 'contents';
    if (!isHeld) place.setAttribute('data-once', '');
    else if (title) place.title = title;
    openPlace(place, source, store);
  };
  draw(source.first(store));
  follow(store, draw);
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
export class ConsentGate implements OnInit {
  /** Purposes and vendors that must all be granted. They are read once. */
  consentGate: Ids = '';
  consentGatePlaceholder?: TemplateRef<ConsentGateContext> | null;
  consentGateTitle?: string;

  private readonly injector = inject(Injector);

  ngOnInit(): void {
    runInInjectionContext(this.injector, () => openGate(this));
  }

  static ɵfac: i0.ɵɵFactoryDeclaration<ConsentGate, never> = declareFactory(ConsentGate);

  static ɵdir: i0.ɵɵDirectiveDeclaration<
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
  > = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: ConsentGate,
    selector: '[consentGate]',
    inputs: {
      consentGate: 'consentGate',
      consentGatePlaceholder: 'consentGatePlaceholder',
      consentGateTitle: 'consentGateTitle',
    },
    ngImport: i0,
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

  static ɵfac: i0.ɵɵFactoryDeclaration<ConsentScript, never> = declareFactory(ConsentScript);

  static ɵdir: i0.ɵɵDirectiveDeclaration<
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
  > = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: ConsentScript,
    selector: 'consent-script',
    inputs: { id: 'id', src: 'src', code: 'code', attributes: 'attributes' },
    ngImport: i0,
  } as never);
}

/** Makes a button open preferences. */
// oxlint-disable-next-line typescript/no-extraneous-class -- a directive is a class
export class PreferencesButton {
  static ɵfac: i0.ɵɵFactoryDeclaration<PreferencesButton, never> = declareFactory(PreferencesButton);

  static ɵdir: i0.ɵɵDirectiveDeclaration<
    PreferencesButton,
    'button[consentPreferences]',
    never,
    {},
    {},
    never,
    never,
    true
  > = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: PreferencesButton,
    selector: 'button[consentPreferences]',
    host: { attributes: { type: 'button', 'data-sekisho': 'preferences' } },
    ngImport: i0,
  } as never);
}
