import * as ng from '@angular/core';
import { addScript } from './addScript.js';
import { createGateStore } from './createGateStore.js';
import { openPlace } from './openPlace.js';
import { writeIds, grants } from './grants.js';
import { closedSource, openSource } from './openSource.js';

/**
 * The npm entry `sekisho/angular`. What Angular's compiler would make of decorators in its partial mode, in which libraries are
 * published, is written here by hand: that compiler does not run on the project's TypeScript.
 */
const SOURCE = new ng.InjectionToken('sekisho', { factory: () => closedSource });
/**
 * Lets an application follow the visitor's decision. Without it, and where its consent object cannot be had, everything is denied.
 *
 * @example
 * bootstrapApplication(App, { providers: [provideSekisho({ consent: () => createConsent({ vendors: [vimeo] }) })] });
 */
const provideSekisho = (options = {}) => ng.makeEnvironmentProviders([{ provide: SOURCE, useFactory: () => openSource(options) }]);
/** Starts in the browser, after the render that hydrates, what ends with whoever asks for it. */
const whenRendered = (start) => {
    const destroyRef = ng.inject(ng.DestroyRef);
    ng.afterNextRender(() => destroyRef.onDestroy(start()));
};
/** Tells what is in force, where it may be hydrated after what the server rendered, and whatever it is later. */
const follow = ({ read, subscribe }, onChange) => whenRendered(() => {
    const tell = () => onChange(read());
    tell();
    return subscribe(tell);
});
/** The page's consent object. On servers, and where nobody provides it, one that denies everything and does nothing. */
const injectSekisho = () => ng.inject(SOURCE).consent;
/** The decision in force. On servers, and until the first render is done, that which `provideSekisho` was given. */
const injectDecision = () => {
    const source = ng.inject(SOURCE);
    const decision = ng.signal(source.first(source));
    follow(source, decision.set);
    return decision.asReadonly();
};
/** Whether everything named is granted. */
const injectConsent = (id) => {
    const decision = injectDecision();
    return ng.computed(() => grants(decision(), typeof id === 'function' ? id() : id));
};
/** Nothing is given to their constructors, so that what they are makes no difference. */
const declareFactory = (type) => ng.ɵɵngDeclareFactory({
    minVersion: '14.0.0',
    version: '21.2.24',
    ngImport: ng,
    type,
    deps: [],
    target: ng.ɵɵFactoryTarget.Directive,
});
/** The element of a gate. */
// oxlint-disable-next-line typescript/no-extraneous-class -- a component is a class
class ConsentPlace {
}
ConsentPlace.ɵfac = declareFactory(ConsentPlace);
ConsentPlace.ɵcmp = ng.ɵɵngDeclareComponent({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: ConsentPlace,
    selector: 'consent-place',
    ngImport: ng,
    template: '',
});
/** Draws a gate anew as its state changes. Returns what draws it anew where its ids have changed. */
const openGate = (gate) => {
    const source = ng.inject(SOURCE);
    const template = ng.inject(ng.TemplateRef);
    const container = ng.inject(ng.ViewContainerRef);
    const store = createGateStore(source, () => gate.consentGate);
    let drawn;
    let ids;
    const draw = (state) => {
        if (state === drawn)
            return;
        drawn = state;
        const { consentGatePlaceholder: placeholder, consentGateTitle: title } = gate;
        container.clear();
        const isHeld = state === 'held';
        const shown = isHeld ? placeholder : template;
        const nodes = shown ? container.createEmbeddedView(shown, { $implicit: store }).rootNodes : [];
        if (isHeld ? placeholder !== undefined : state === 'granted')
            return;
        const place = container.createComponent(ConsentPlace).location.nativeElement;
        place.append(...nodes);
        place.setAttribute('data-gate', ids);
        place.style.display = isHeld ? 'block' : 'contents';
        if (!isHeld)
            place.setAttribute('data-once', '');
        else if (title)
            place.title = title;
        openPlace(place, source, store);
    };
    follow(store, draw);
    return () => {
        if (ids === (ids = writeIds(gate.consentGate)))
            return;
        drawn = undefined;
        store.renew();
        draw(source.first(store));
    };
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
        /** Purposes and vendors that must all be granted. */
        this.consentGate = '';
        this.renew = openGate(this);
    }
    ngDoCheck() {
        this.renew();
    }
}
ConsentGate.ɵfac = declareFactory(ConsentGate);
ConsentGate.ɵdir = ng.ɵɵngDeclareDirective({
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
ConsentScript.ɵdir = ng.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: ConsentScript,
    selector: 'consent-script',
    inputs: { id: 'id', src: 'src', code: 'code', attributes: 'attributes' },
    ngImport: ng,
});
/** Makes a button open preferences. */
// oxlint-disable-next-line typescript/no-extraneous-class -- a directive is a class
class PreferencesButton {
}
PreferencesButton.ɵfac = declareFactory(PreferencesButton);
PreferencesButton.ɵdir = ng.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '21.2.24',
    type: PreferencesButton,
    selector: 'button[consentPreferences]',
    host: { attributes: { type: 'button', 'data-sekisho': 'preferences' } },
    ngImport: ng,
});

export { ConsentGate, ConsentScript, PreferencesButton, injectConsent, injectDecision, injectSekisho, provideSekisho };
