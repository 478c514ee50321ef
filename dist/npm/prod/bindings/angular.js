import * as i0 from '@angular/core';
import { InjectionToken, inject, Injector, runInInjectionContext, TemplateRef, ViewContainerRef, DestroyRef, afterNextRender, computed, signal, makeEnvironmentProviders } from '@angular/core';
import { addScript } from './addScript.js';
import { createGateStore } from './createGateStore.js';
import { openPlace } from './openPlace.js';
import { writeIds, grants } from './grants.js';
import { closedSource, openSource } from './openSource.js';

/**
 * The npm entry `sekisho/angular`. What Angular's compiler would make of decorators in its partial mode, in which libraries are
 * published, is written here by hand: that compiler does not run on the project's TypeScript.
 */
const SOURCE = new InjectionToken('sekisho', { factory: () => closedSource });
/**
 * Lets an application follow the visitor's decision. Without it, and where its consent object cannot be had, everything is denied.
 *
 * @example
 * bootstrapApplication(App, { providers: [provideSekisho({ consent: () => createConsent({ vendors: [vimeo] }) })] });
 */
const provideSekisho = (options = {}) => makeEnvironmentProviders([{ provide: SOURCE, useFactory: () => openSource(options) }]);
/** Starts in the browser, after the render that hydrates, what ends with whoever asks for it. */
const whenRendered = (start) => {
    const destroyRef = inject(DestroyRef);
    afterNextRender(() => destroyRef.onDestroy(start()));
};
/** Tells what is in force, where it may be hydrated after what the server rendered, and whatever it is later. */
const follow = ({ read, subscribe }, onChange) => whenRendered(() => {
    const tell = () => onChange(read());
    tell();
    return subscribe(tell);
});
/** The page's consent object. On servers, and where nobody provides it, one that denies everything and does nothing. */
const injectSekisho = () => inject(SOURCE).consent;
/** The decision in force. On servers, and until the first render is done, that which `provideSekisho` was given. */
const injectDecision = () => {
    const source = inject(SOURCE);
    const decision = signal(source.first(source));
    follow(source, decision.set);
    return decision.asReadonly();
};
/** Whether everything named is granted. */
const injectConsent = (id) => {
    const decision = injectDecision();
    return computed(() => grants(decision(), typeof id === 'function' ? id() : id));
};
/** Nothing is given to their constructors, so that what they are makes no difference. */
const declareFactory = (type) => i0.ɵɵngDeclareFactory({
    minVersion: '14.0.0',
    version: '21.2.24',
    ngImport: i0,
    type,
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
});
/** The element of a gate. */
// oxlint-disable-next-line typescript/no-extraneous-class -- a component is a class
class ConsentPlace {
}
ConsentPlace.ɵfac = declareFactory(ConsentPlace);
ConsentPlace.ɵcmp = i0.ɵɵngDeclareComponent({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: ConsentPlace,
    selector: 'consent-place',
    ngImport: i0,
    template: '',
});
/** Draws a gate, and draws it anew as its state changes. */
const openGate = ({ consentGate: ids, consentGatePlaceholder: placeholder, consentGateTitle: title, }) => {
    const source = inject(SOURCE);
    const template = inject(TemplateRef);
    const container = inject(ViewContainerRef);
    const store = createGateStore(source, ids);
    let drawn;
    const draw = (state) => {
        if (state === drawn)
            return;
        drawn = state;
        container.clear();
        const isHeld = state === 'held';
        const shown = isHeld ? placeholder : template;
        const nodes = shown ? container.createEmbeddedView(shown, { $implicit: store }).rootNodes : [];
        if (isHeld ? placeholder !== undefined : state === 'granted')
            return;
        const place = container.createComponent(ConsentPlace).location.nativeElement;
        place.append(...nodes);
        place.setAttribute('data-gate', writeIds(ids));
        place.style.display = isHeld ? 'block' : 'contents';
        if (!isHeld)
            place.setAttribute('data-once', '');
        else if (title)
            place.title = title;
        openPlace(place, source, store);
    };
    draw(source.first(store));
    follow(store, draw);
};
/**
 * Renders its template only while everything named is granted, or let pass once. While it is not, the template `placeholder` stands
 * there, which gets what it can offer; without one, an element with Sekisho's own placeholder in it; `title` says what is to be seen.
 *
 * @example
 * <app-film *consentGate="'vimeo'; placeholder: held; title: 'Lesson 1'" />
 */
class ConsentGate {
    constructor() {
        /** Purposes and vendors that must all be granted. They are read once. */
        this.consentGate = '';
        this.injector = inject(Injector);
    }
    ngOnInit() {
        runInInjectionContext(this.injector, () => openGate(this));
    }
}
ConsentGate.ɵfac = declareFactory(ConsentGate);
ConsentGate.ɵdir = i0.ɵɵngDeclareDirective({
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
});
/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 *
 * @example
 * <consent-script id="google-analytics" src="https://www.googletagmanager.com/gtag/js?id=G-1" [attributes]="{ async: true }" />
 */
class ConsentScript {
    constructor() {
        /** Purposes and vendors that must all be granted. */
        this.id = '';
        whenRendered(() => addScript({ ...this.attributes, ...this }));
    }
}
ConsentScript.ɵfac = declareFactory(ConsentScript);
ConsentScript.ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: ConsentScript,
    selector: 'consent-script',
    inputs: { id: 'id', src: 'src', code: 'code', attributes: 'attributes' },
    ngImport: i0,
});
/** Makes a button open preferences. */
// oxlint-disable-next-line typescript/no-extraneous-class -- a directive is a class
class PreferencesButton {
}
PreferencesButton.ɵfac = declareFactory(PreferencesButton);
PreferencesButton.ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: PreferencesButton,
    selector: 'button[consentPreferences]',
    host: { attributes: { type: 'button', 'data-sekisho': 'preferences' } },
    ngImport: i0,
});

export { ConsentGate, ConsentScript, PreferencesButton, injectConsent, injectDecision, injectSekisho, provideSekisho };
