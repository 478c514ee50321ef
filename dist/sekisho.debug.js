/*! Sekisho 0.1.0 | MIT */
(function () {
    'use strict';

    /**
     * An object's own properties and nothing else: what a prototype offers, polluted or not, is not there. Anything that is
     * no object gives an empty one.
     */
    const own = (bag) => {
        const copy = Object.assign(Object.create(null), typeof bag === 'object' ? bag : undefined);
        // `undefined` says nothing, so it shall not stand in the place of a default
        for (const key in copy)
            if (copy[key] === undefined)
                delete copy[key];
        return copy;
    };

    /** Turns the tag's data attributes into options: `data-policy-url` becomes `policy.url`. Validation comes after. */
    const readAttributes = (dataset) => {
        const options = Object.create(null);
        for (const key of Object.keys(dataset)) {
            const value = dataset[key];
            const [, group, first, rest] = /^(policy|cookie|receipt)([A-Z])(.+)/.exec(key) || [];
            if (group)
                options[group] = { ...options[group], [first.toLowerCase() + rest]: value };
            else if (/^(vendors|purposes|allow)$/.test(key))
                options[key] = value.split(/\s+/).filter(Boolean);
            else
                options[key] = /^(reload|lock)$/.test(key) ? value !== 'false' : value;
        }
        return options;
    };
    /** Joins attributes with the options block: lists are appended, groups merged; an attribute wins over the block. */
    const mergeOptions = (tag, block) => {
        const merged = own(block);
        for (const key in tag) {
            const ours = tag[key];
            const theirs = merged[key];
            if (Array.isArray(ours))
                merged[key] = ours.concat(theirs || []);
            else
                merged[key] = typeof ours === 'object' ? { ...own(theirs), ...ours } : ours;
        }
        return merged;
    };

    /**
     * Reads a property of the document past elements that bear its name: `<img name="cookie">` makes `document.cookie` an
     * image, in every engine (DOM clobbering).
     */
    const page = (key) => {
        const value = Reflect.get(Document.prototype, key, document);
        return typeof value === 'function' ? value.bind(document) : value;
    };

    /**
     * What the debug build says: what was wrong (`{}` is the subject), what happens instead, how to mend it.
     * Each code is a heading in docs/warnings.md, which a test checks. The production build carries none of this.
     */
    const problems = {
        'bad-option': 'The value of {} is not valid, so its strictest or default value is used. See the table of options.',
        'unknown-option': '{} is not an option, so it is ignored. Check the spelling against the table of options.',
        'unknown-vendor': 'No vendor is called "{}", so it is not asked for and its tags stay held. Use a built-in id, or declare it with an id and a purpose.',
        'id-twice': 'The id "{}" is used for a purpose and a vendor. The vendor keeps it, or is called "{}-vendor" where the purpose is a standard one. Rename one.',
        'undeclared-tag': 'A tag names "{}", which is neither a declared vendor nor an asked-for purpose, so it stays held. Add it to data-vendors or data-purposes.',
        'running-tag': 'The tag {} is annotated but written so that the browser runs it anyway. Use type="text/plain" and data-src instead of src.',
        'bad-tag': 'A tag could not be handled ({}), so it stays held.',
        'unannotated-tag': 'The page’s own HTML has a tag of a declared vendor that is not annotated. It was held, but the browser may have requested it before any script could act. Write instead: {}',
        'template-request': 'A held template names {} by src or href. Firefox requests that before permission, for its preload scanner reads templates. Write data-src or data-href, and type="text/plain" for a script.',
        'foreign-nonce': 'The held script {} does not carry the nonce of the page, so it stays held. Give it the same nonce attribute as the Sekisho tag.',
        'bad-address': 'The address {} is neither http nor https, so it is not used.',
        'trusted-types': 'The page does not allow the Trusted Types policy "sekisho", so {} stays held. Add it: Content-Security-Policy: trusted-types sekisho.',
        'script-timeout': 'The script {} has not answered within data-timeout, so those after it go on without it.',
        'stale-translation': 'The privacy policy in {} is of another version than policy.version. Translate the current one, or take the entry out of policy.translations; visitors who read it are told meanwhile.',
        'late-options': 'The options block stands behind the Sekisho tag, so it was not read. Move it in front of the tag.',
        'bad-options-block': 'The options block is not valid JSON ({}), so it is ignored.',
        'no-script-tag': 'The Sekisho tag cannot be found, so the interface has no base address and cannot load. Set data-base.',
        'duplicate-instance': 'Sekisho is already running on this page, so this copy does nothing. Include it once{}.',
        'cookie-domain': 'The browser does not accept cookies for the domain "{}", so the record is kept for this host only. It must be this host or a parent of it.',
        'interface-failed': 'The interface could not be loaded ({}). Every tag stays held. Check that the file lies beside sekisho.js.',
        'listener-failed': 'A listener threw an error ({}). The others were called all the same.',
    };

    /** The only file that writes to the console, and only in the debug build. */
    const said = new Set();
    /** Reports a problem to the developer: once per code and subject, in the debug build only. Never throws. */
    const warn = (code, subject = '') => {
        {
            const key = `${code} ${String(subject)}`;
            if (said.has(key))
                return;
            said.add(key);
            console.warn(`[sekisho] ${code}: ${problems[code].replace('{}', String(subject))}\n→ docs/warnings.md#${code}`);
        }
    };

    const rules = {
        createHTML: (text) => text,
        createScript: (text) => text,
        createScriptURL: (address) => address,
    };
    let policy;
    /** The one Trusted Types policy, `sekisho`. Throws where the page does not allow it: what needs it stays held. */
    const trust = (subject) => {
        const { trustedTypes } = window;
        try {
            policy || (policy = trustedTypes ? trustedTypes.createPolicy('sekisho', rules) : rules);
        }
        catch (cause) {
            warn('trusted-types', subject);
            throw cause;
        }
        return policy;
    };
    /** The full address if it is http or https; throws for anything else (`javascript:`, `data:`). */
    const webAddress = (address) => {
        const url = new URL(address, page('baseURI'));
        if (!/^https?:$/.test(url.protocol)) {
            warn('bad-address', address);
            throw new TypeError(url.protocol);
        }
        return url.href;
    };

    /** Iframes, images and other elements that fetch by an attribute: `data-src` becomes `src`, and back. */
    /** The attributes that make an element fetch, and that `data-` holds back. */
    const FETCHING = ['src', 'srcset', 'href', 'data', 'poster', 'imagesrcset', 'background'];
    /** Lets the element fetch. `changed` names a held attribute that was just given another value. */
    const reveal = (element, changed) => {
        for (const name of FETCHING) {
            const value = element.getAttribute(`data-${name}`);
            const isDue = !element.hasAttribute(name) || changed === `data-${name}`;
            if (!value || !isDue)
                continue;
            if (!name.endsWith('srcset'))
                webAddress(value);
            element.setAttribute(name, value);
        }
    };
    /** Empties a frame whose `src` was taken away: that alone does not, putting the same element back does. */
    const unload = (element) => {
        if (element instanceof HTMLIFrameElement)
            element.parentNode?.insertBefore(element, element.nextSibling);
    };
    /** Takes the permission back. What an iframe shows is gone; what was sent is sent. */
    const hold = (element) => {
        let changed = false;
        for (const name of FETCHING) {
            if (element.hasAttribute(`data-${name}`) && element.hasAttribute(name)) {
                element.removeAttribute(name);
                changed = true;
            }
        }
        if (changed)
            unload(element);
    };

    const toClaim = (id, pattern) => {
        const slash = pattern.indexOf('/');
        return slash < 0
            ? { host: pattern, prefix: '', id }
            : { host: pattern.slice(0, slash), prefix: pattern.slice(slash), id };
    };
    /**
     * Makes the look-up of whose an address is: the vendors whose pattern fits it best. A host covers its subdomains; the
     * longer pattern wins, and where several vendors claim the same, all of them are meant.
     */
    const createClaims = (vendors) => {
        const claims = vendors.flatMap(({ id, hosts }) => (hosts || []).map((host) => toClaim(id, host)));
        return ({ hostname, pathname, search }) => {
            let best = 0;
            let ids = [];
            for (const { host, prefix, id } of claims) {
                const fits = `.${hostname.replace(/\.$/, '')}`.endsWith(`.${host}`) && (pathname + search).startsWith(prefix);
                const length = host.length + prefix.length;
                if (!fits || length < best)
                    continue;
                ids = length > best ? [id] : [...ids, id];
                best = length;
            }
            return ids;
        };
    };

    /** Elements that fetch, by the attributes they do it by. `a[href]` does not, and is left alone. */
    const SOURCES = {
        script: ['src', 'href'],
        iframe: ['src'],
        frame: ['src'],
        img: ['src', 'srcset'],
        image: ['href'],
        feImage: ['href'],
        source: ['src', 'srcset'],
        video: ['src', 'poster'],
        audio: ['src'],
        embed: ['src'],
        object: ['data'],
        input: ['src'],
        track: ['src'],
        body: ['background'],
        link: ['href', 'imagesrcset'],
    };
    /** Selects every element that may fetch. */
    const FETCHES = Object.keys(SOURCES).join();

    /** Selects every annotated element. */
    const ANNOTATED = '[data-purpose],[data-vendor]';
    /** Selects frames that the visitor misses while they are held, as far as their attributes tell. */
    const EMBED = 'iframe[data-src]:not([data-placeholder=none],[width="0"],[width="1"])';
    /** Purposes and vendors that must all be granted before the element passes. */
    const needs = (element) => `${element.getAttribute('data-purpose') || ''} ${element.getAttribute('data-vendor') || ''}`
        .split(/\s+/)
        .filter(Boolean);
    /** What the visitor is asked about an element: its address, and whom it needs. */
    const label = (element) => needs(element).join() + element.getAttribute('data-src');
    /** A script written so that the browser does not run it: by its type, or by a held address alone. */
    const isHeldScript = (element) => element instanceof HTMLScriptElement &&
        (element.getAttribute('type') === 'text/plain' || (element.hasAttribute('data-src') && !element.src));
    /** Whether the parser has passed the element's end. While a page loads, an inline script may still lack its text. */
    const isWhole = (element) => {
        for (let node = element; node; node = node.parentNode)
            if (node.nextSibling)
                return true;
        return page('readyState') !== 'loading';
    };

    /** Links of other kinds are only read. */
    const FETCHING_LINK = /^$|sheet|load|fetch|connect|icon|manifest|render/i;
    const createDiverter = ({ settings, isGranted, isPermitted }) => {
        const claimants = createClaims(settings.vendors);
        const known = [...settings.vendors, ...settings.purposes].map(({ id }) => id);
        /** Elements whose annotation is ours. */
        const ours = new WeakSet();
        const diverted = new Set();
        const lacks = (address) => {
            try {
                const ids = claimants(new URL(String(address), page('baseURI')));
                return isGranted(ids) ? [] : ids;
            }
            catch {
                return [];
            }
        };
        const lacksOne = (value, name) => name.endsWith('srcset') ? value.split(/[\s,]+/).flatMap(lacks) : lacks(value);
        /** Takes our annotation away once the element asks for something that is permitted. */
        const unmark = (element, name) => {
            element.removeAttribute(`data-${name}`);
            if (SOURCES[element.localName].some((other) => element.hasAttribute(`data-${other}`)))
                return;
            ours.delete(element);
            element.removeAttribute('data-vendor');
            if (element.getAttribute('type') === 'text/plain')
                element.removeAttribute('type');
        };
        const mark = (element, name, value, missing) => {
            const type = element.getAttribute('type');
            if (element.localName === 'script' && type !== 'text/plain') {
                if (type)
                    element.setAttribute('data-type', type);
                element.setAttribute('type', 'text/plain');
            }
            if (missing.length) {
                const earlier = ours.has(element) ? needs(element) : [];
                ours.add(element);
                diverted.add(new WeakRef(element));
                element.setAttribute('data-vendor', [...new Set([...earlier, ...missing])].join(' '));
            }
            element.setAttribute(`data-${name}`, value);
        };
        const divert = (element, name, value) => {
            if (!SOURCES[element.localName]?.includes(name))
                return false;
            if (element.localName === 'link' && !FETCHING_LINK.test(element.getAttribute('rel') || ''))
                return false;
            const isOurs = ours.has(element);
            if (!isOurs && needs(element).some((id) => known.includes(id))) {
                if (isPermitted(element))
                    return false;
                mark(element, name, value, []);
                return true;
            }
            const missing = lacksOne(value, name);
            const isLetPass = isOurs && isPermitted(element) && element.getAttribute(`data-${name}`) === value;
            if (missing.length && !isLetPass)
                mark(element, name, value, missing);
            else if (isOurs && !missing.length)
                unmark(element, name);
            return missing.length > 0 && !isLetPass;
        };
        const hidden = () => [...diverted].flatMap((reference) => {
            const element = reference.deref();
            if (!element || !ours.has(element))
                diverted.delete(reference);
            return element?.isConnected && element.getRootNode() !== document ? [element] : [];
        });
        return { divert, lacks, hidden };
    };

    /** Puts itself in front of the browser's own functions and properties, and takes itself away again. */
    /** What a change gives back when the call or assignment is dealt with. */
    const DONE = Symbol('done');
    /** The object of the prototype chain that has the property itself. */
    const holderOf = (owner, name) => {
        let holder = owner;
        while (holder && !Object.prototype.hasOwnProperty.call(holder, name)) {
            holder = Object.getPrototypeOf(holder);
        }
        return holder;
    };
    const createInterceptor = () => {
        const undo = [];
        let isLive = true;
        const redefine = (holder, name, ours) => {
            const native = Object.getOwnPropertyDescriptor(holder, name);
            if (!native.configurable)
                return;
            Object.defineProperty(holder, name, { ...native, ...ours });
            undo.push(() => {
                const current = Object.getOwnPropertyDescriptor(holder, name);
                if (current?.value === ours.value && current?.set === ours.set)
                    Object.defineProperty(holder, name, native);
            });
        };
        return {
            onCall(owner, name, change) {
                const holder = holderOf(owner, name);
                const native = holder && holder[name];
                if (typeof native !== 'function')
                    return;
                const value = new Proxy(native, {
                    apply(target, self, args) {
                        const changed = isLive ? change(args, self, target) : args;
                        return changed === DONE ? undefined : Reflect.apply(target, self, changed);
                    },
                    construct(target, args, made) {
                        const changed = isLive ? change(args, undefined, target) : args;
                        return Reflect.construct(target, changed, made);
                    },
                });
                redefine(holder, name, { value });
            },
            onSet(owner, name, change) {
                const holder = holderOf(owner, name);
                const native = holder && Object.getOwnPropertyDescriptor(holder, name).set;
                if (!native)
                    return;
                redefine(holder, name, {
                    set(value) {
                        const changed = isLive ? change(value, this) : value;
                        if (changed !== DONE)
                            native.call(this, changed);
                    },
                });
            },
            end() {
                isLive = false;
                while (undo.length)
                    undo.pop()();
            },
        };
    };

    const isElement = (value) => value?.nodeType === Node.ELEMENT_NODE;
    /** The name without its prefix: `xlink:href` and any other prefix of it fetch like `href`. */
    const plain = (name) => String(name).toLowerCase().replace(/^.*:/, '');
    /** `element.src = …`, `setAttribute('src', …)`, attribute nodes. */
    const guardAttributes = ({ onCall, onSet }, divert) => {
        const seen = new Set();
        for (const tag of Object.keys(SOURCES)) {
            for (const name of SOURCES[tag]) {
                const property = name === 'imagesrcset' ? 'imageSrcset' : name;
                // several elements share a prototype's property: `video` and `audio` that of media elements
                const owner = tag === 'audio' ? undefined : page('createElement')(tag);
                if (!owner || seen.has(`${owner.constructor.name} ${name}`))
                    continue;
                seen.add(`${owner.constructor.name} ${name}`);
                onSet(owner, property, (value, element) => (divert(element, name, String(value)) ? DONE : value));
            }
        }
        const elements = Element.prototype;
        onCall(elements, 'setAttribute', (args, self) => isElement(self) && divert(self, plain(args[0]), String(args[1])) ? DONE : args);
        onCall(elements, 'setAttributeNS', (args, self) => isElement(self) && divert(self, plain(args[1]), String(args[2])) ? DONE : args);
        for (const name of ['setAttributeNode', 'setAttributeNodeNS']) {
            onCall(elements, name, (args, self) => {
                const attribute = args[0];
                return isElement(self) && divert(self, plain(attribute.name), attribute.value) ? DONE : args;
            });
        }
        onSet(Attr.prototype, 'value', (value, self) => {
            const { ownerElement, name } = self;
            return ownerElement && divert(ownerElement, plain(name), String(value)) ? DONE : value;
        });
    };

    /** No browser opens a connection to port 1 (Fetch, "bad port"): the request fails as a blocked one does. */
    const NOWHERE = '//localhost:1/';
    /** `fetch` and its kin: they fail at once, and once. */
    const guardCalls = ({ onCall }, isHeld) => {
        const block = (owner, name, at, nowhere) => onCall(owner, name, (args) => {
            const given = args[at];
            const address = given instanceof Request ? given.url : given;
            return isHeld(address) ? [...args.slice(0, at), nowhere, ...args.slice(at + 1)] : args;
        });
        for (const name of ['fetch', 'fetchLater', 'WebTransport'])
            block(globalThis, name, 0, `https:${NOWHERE}`);
        // WebKit never answers an EventSource on a bad port; what is no event stream ends it everywhere
        for (const name of ['EventSource', 'Audio'])
            block(globalThis, name, 0, 'data:,');
        block(globalThis, 'WebSocket', 0, `wss:${NOWHERE}`);
        block(XMLHttpRequest.prototype, 'open', 1, `https:${NOWHERE}`);
        block(Navigator.prototype, 'sendBeacon', 0, `https:${NOWHERE}`);
    };

    /**
     * `innerHTML` and its kin, for images begin to load while the string is parsed; and `document.write`. Markup in which
     * nothing has to be held is passed on untouched, and a string is never made a trusted type.
     */
    const guardMarkup = ({ onCall, onSet }, { hosts, inspect, flush }) => {
        const { get, set } = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
        const inert = page('implementation').createHTMLDocument('');
        const mayMention = (text) => text.includes('&#') || hosts.some((host) => text.includes(host));
        const rewrite = (html, context, withScripts = false) => {
            if (!mayMention(String(html).toLowerCase()))
                return html;
            const { namespaceURI, localName } = context instanceof Element ? context : inert.body;
            const scratch = inert.createElementNS(namespaceURI, localName);
            try {
                set.call(scratch, html);
            }
            catch {
                // the browser will refuse it itself, in its own words
                return html;
            }
            if (!inspect(scratch, withScripts))
                return html;
            const held = get.call(scratch);
            return typeof html === 'object' ? trust('markup').createHTML(held) : held;
        };
        onSet(Element.prototype, 'innerHTML', (html, self) => rewrite(html, self));
        onSet(Element.prototype, 'outerHTML', (html, self) => rewrite(html, self.parentNode));
        onSet(ShadowRoot.prototype, 'innerHTML', (html, self) => rewrite(html, self.host));
        for (const owner of [Element.prototype, ShadowRoot.prototype]) {
            onCall(owner, 'setHTMLUnsafe', ([html, ...rest], self) => [
                rewrite(html, self instanceof ShadowRoot ? self.host : self),
                ...rest,
            ]);
        }
        onCall(Element.prototype, 'insertAdjacentHTML', (args, self) => {
            const isBeside = /^(beforebegin|afterend)$/i.test(String(args[0]));
            return args.length < 2 ? args : [args[0], rewrite(args[1], isBeside ? self.parentNode : self)];
        });
        onCall(Range.prototype, 'createContextualFragment', (args, self) => {
            const { commonAncestorContainer: node } = self;
            return args.length ? [rewrite(args[0], node instanceof Element ? node : node.parentElement, true)] : args;
        });
        for (const name of ['write', 'writeln']) {
            // a script written is run before anybody is told of it: written piece by piece, each start tag is seen in time
            onCall(Document.prototype, name, (args, self, native) => {
                const text = args.join('');
                const pieces = text.match(/[^]*?<script\b[^>]*>|[^]+$/gi) || [];
                if (self !== document || pieces.length < 2 || !mayMention(text.toLowerCase()))
                    return args;
                const isTrusted = args.every((arg) => typeof arg === 'object');
                for (const piece of pieces) {
                    native.call(self, isTrusted ? trust('markup').createHTML(piece) : piece);
                    flush();
                }
                return DONE;
            });
        }
    };

    const isNode = (value) => typeof value?.nodeType === 'number';
    /** Nodes that come from a template or another document, where their attributes were set out of our sight. */
    const guardNodes = ({ onCall }, inspect) => {
        const inspectAll = (args) => {
            for (const node of args) {
                // one of our own document is looked at again by itself: a <base> may have changed what its address means
                if (isNode(node) && (node.ownerDocument !== document || SOURCES[node.localName]))
                    inspect(node, true);
            }
            return args;
        };
        for (const name of ['appendChild', 'insertBefore', 'replaceChild'])
            onCall(Node.prototype, name, inspectAll);
        onCall(Node.prototype, 'cloneNode', (args, self) => {
            if (isNode(self) && self.ownerDocument !== document)
                inspect(self, true);
            return args;
        });
        for (const owner of [Element.prototype, DocumentFragment.prototype, CharacterData.prototype]) {
            for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren']) {
                if (Object.prototype.hasOwnProperty.call(owner, name))
                    onCall(owner, name, inspectAll);
            }
        }
        onCall(Element.prototype, 'insertAdjacentElement', inspectAll);
        onCall(Range.prototype, 'insertNode', inspectAll);
        for (const name of ['importNode', 'adoptNode'])
            onCall(Document.prototype, name, inspectAll);
    };

    /**
     * Holds declared vendors' tags that nobody annotated: whatever would fetch from their hosts is turned into an annotated,
     * held tag before it can, or answered the way a blocked request is.
     */
    /** Scripts of other types are data: nobody runs or fetches them. */
    const RUNS = /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i;
    const createGuard = ({ settings, isGranted, isPermitted, flush }) => {
        const interceptor = createInterceptor();
        const { divert, lacks, hidden } = createDiverter({ settings, isGranted, isPermitted });
        const fromCode = new WeakSet();
        const inspectElement = (element, withScripts) => {
            if (element.localName === 'script' && !(withScripts && RUNS.test(element.getAttribute('type') || '')))
                return false;
            let isHeld = false;
            for (const name of SOURCES[element.localName] || []) {
                for (const attribute of name === 'href' ? [name, 'xlink:href'] : [name]) {
                    const value = element.getAttribute(attribute);
                    if (!value || !divert(element, name, value))
                        continue;
                    isHeld = true;
                    element.removeAttribute(attribute);
                    if (!element.isConnected)
                        continue;
                    unload(element);
                    warn('unannotated-tag', element.outerHTML);
                }
            }
            return isHeld;
        };
        const inspect = (root, withScripts) => {
            let isHeld = root.nodeType === Node.ELEMENT_NODE && inspectElement(root, withScripts);
            const look = (inner) => {
                for (const element of inner.querySelectorAll(`${FETCHES},template`)) {
                    if (element instanceof HTMLTemplateElement)
                        look(element.content);
                    else
                        isHeld = inspectElement(element, withScripts) || isHeld;
                }
            };
            if (root instanceof HTMLTemplateElement)
                look(root.content);
            if ('querySelectorAll' in root)
                look(root);
            return isHeld;
        };
        const divertByCode = (element, name, value) => {
            const isHeld = divert(element, name, value);
            if (isHeld)
                fromCode.add(element);
            return isHeld;
        };
        guardAttributes(interceptor, divertByCode);
        guardMarkup(interceptor, { hosts: hostsOf(settings), inspect, flush });
        guardNodes(interceptor, inspect);
        guardCalls(interceptor, (address) => lacks(address).length > 0);
        return {
            inspect,
            hidden,
            isFromCode: (element) => fromCode.has(element),
            destroy: interceptor.end,
        };
    };
    /** The hosts that markup may name, for a quick look before it is read. */
    const hostsOf = ({ vendors }) => vendors.flatMap(({ hosts }) => (hosts || []).map((host) => host.split('/')[0]));

    /** The only file that creates and starts script elements. */
    const isModule = (script) => [script.getAttribute('data-type'), script.getAttribute('type')].includes('module');
    /** Whether it is fetched rather than written in the page. */
    const isExternal = (script) => script.hasAttribute('data-src');
    /** Runs as soon as it is there, like any `async` script. */
    const isFree = (script) => script.hasAttribute('async') && (isExternal(script) || isModule(script));
    /** Waits until the page is parsed, like any `defer` script or module. */
    const isDeferred = (script) => isModule(script) || (script.hasAttribute('defer') && isExternal(script));
    /**
     * Whether the browser would still start this very element. One made by `innerHTML` is marked as already started; its
     * `async` property says so (HTML, "prepare the script element", steps 1 and 4: the parser forces `async` on a script it
     * could not run, the fragment parser does not). Firefox 153 reports `true` for both, so there every script is renewed.
     */
    const isStartable = (script) => script.async && !CSS.supports('-moz-appearance', 'none');
    /** A script like the given one that the browser has never seen, in its place. */
    const renew = (old) => {
        const script = page('createElement')('script');
        for (const { name, value } of old.attributes)
            script.setAttribute(name, value);
        script.nonce = old.nonce;
        if (old.text)
            script.text = trust('an inline script').createScript(old.text);
        // whoever waits for the old one is told by it
        for (const type of ['load', 'error'])
            script.addEventListener(type, () => old.dispatchEvent(new Event(type)));
        old.replaceWith(script);
        return script;
    };
    /** Waits for a script's answer, good or bad, but not for longer than the limit. */
    const answer = (script, timeout) => new Promise((resolve) => {
        const timer = setTimeout(() => {
            warn('script-timeout', script.src);
            resolve();
        }, timeout);
        const done = () => {
            clearTimeout(timer);
            resolve();
        };
        script.addEventListener('load', done);
        script.addEventListener('error', done);
    });
    /**
     * Starts a held script in its place, all attributes kept. What it gives back is settled once the script has run or
     * failed, or has not answered within `timeout` milliseconds. Throws where the page's security policy refuses it.
     */
    const start$1 = (held, timeout) => {
        const source = isExternal(held) && trust('a script').createScriptURL(webAddress(held.getAttribute('data-src')));
        const script = isStartable(held) ? held : renew(held);
        const answered = source ? answer(script, timeout) : undefined;
        // an inline module never tells when it has run; the browser keeps the order among those that are not `async`
        if (isModule(script) && !source && !isFree(script))
            script.async = false;
        const type = script.getAttribute('data-type');
        if (type)
            script.type = type;
        else if (script.type === 'text/plain')
            script.removeAttribute('type');
        // what starts an inert script: getting its `src`, or being put into the page
        if (source)
            script.src = source;
        else
            script.parentNode.insertBefore(script, script.nextSibling);
        return answered;
    };
    /** Fetches a script that has to wait for its turn, so that waiting costs no time. */
    const preload = (script) => {
        if (!isExternal(script))
            return;
        const link = page('createElement')('link');
        for (const { name, value } of script.attributes) {
            if (/^(crossorigin|integrity|referrerpolicy|fetchpriority)$/.test(name))
                link.setAttribute(name, value);
        }
        Object.assign(link, {
            rel: isModule(script) ? 'modulepreload' : 'preload',
            as: 'script',
            nonce: script.nonce,
            href: webAddress(script.getAttribute('data-src')),
        });
        link.onload = link.onerror = () => link.remove();
        page('head').append(link);
    };
    /**
     * Makes a template's script wait for its turn instead of running when it is inserted. Gives back the one that stands for
     * it: the text of a clone is not trusted by Trusted Types, so it is made anew.
     */
    const neutralise = (clone) => {
        const { type } = clone;
        if (type !== 'text/plain') {
            if (type)
                clone.setAttribute('data-type', type);
            const source = clone.getAttribute('src');
            if (source !== null)
                clone.setAttribute('data-src', source);
            clone.removeAttribute('src');
            clone.setAttribute('type', 'text/plain');
        }
        return renew(clone);
    };
    /**
     * Loads one of our own modules with its integrity checked. Rejects if the check fails; the caller must then not
     * `import()` the same address, for Chromium and WebKit would run the unchecked bytes.
     */
    const startModule = (address, integrity, nonce) => new Promise((resolve, reject) => {
        const script = page('createElement')('script');
        const src = trust(address).createScriptURL(address);
        Object.assign(script, { type: 'module', crossOrigin: '', integrity, nonce, src });
        script.onload = () => resolve();
        script.onerror = reject;
        page('head').append(script);
    });

    /**
     * Starts scripts in the browser's own order: classic ones in document order, then `defer` and modules once the page is
     * parsed; `async` ones at once. One that fails or never answers holds nobody up for longer than its limit.
     */
    /** Longest stretch of work between two chances for the browser to paint, in milliseconds. */
    const SLICE = 8;
    /** Gives the browser a chance to paint and to answer the visitor. */
    const breathe = () => {
        const { scheduler } = window;
        return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
    };
    const createQueue = (mayRun, timeout) => {
        const ordered = [];
        const deferred = [];
        let isRunning = false;
        const run = async (script) => {
            if (script.isConnected && mayRun(script))
                await start$1(script, timeout);
        };
        const next = () => ordered.shift() || (page('readyState') === 'loading' ? undefined : deferred.shift());
        const pump = async () => {
            if (isRunning)
                return;
            isRunning = true;
            // all that were found at once are queued before the first has its turn
            await Promise.resolve();
            let began = performance.now();
            for (let script = next(); script; script = next()) {
                // one that cannot be started stays held, and the others have their turn
                await run(script).catch(() => { });
                if (performance.now() - began > SLICE) {
                    await breathe();
                    began = performance.now();
                }
            }
            isRunning = false;
        };
        return {
            add(script) {
                if (isFree(script)) {
                    void run(script).catch(() => { });
                }
                else {
                    if (isRunning)
                        preload(script);
                    (isDeferred(script) ? deferred : ordered).push(script);
                    void pump();
                }
            },
            resume: () => void pump(),
            destroy() {
                ordered.length = deferred.length = 0;
            },
        };
    };

    /** `<template data-purpose>` around untouched markup: its content stands behind it while permitted. */
    const contents = new WeakMap();
    /** Puts the content in its place. Its scripts are given back in order: held, to take their turn like all others. */
    const expand = (template) => {
        const earlier = contents.get(template);
        if (earlier) {
            if (!earlier.some((node) => node.isConnected))
                template.after(...earlier);
            return [];
        }
        const content = page('importNode')(template.content, true);
        const scripts = [...content.querySelectorAll('script')].map(neutralise);
        for (const element of content.querySelectorAll('script,[data-src],[data-srcset],[data-href]')) {
            for (const name of ['data-purpose', 'data-vendor']) {
                const both = `${template.getAttribute(name) || ''} ${element.getAttribute(name) || ''}`.trim();
                if (both)
                    element.setAttribute(name, both);
            }
        }
        contents.set(template, [...content.childNodes]);
        template.after(content);
        return scripts;
    };
    /** Takes the content away again; what its scripts did stays done. */
    const retract = (template) => {
        for (const node of contents.get(template) || [])
            node.remove();
    };

    const createUnfinished = (onWhole) => {
        const waiting = new Set();
        return {
            add: (element) => void waiting.add(element),
            finish() {
                for (const element of waiting) {
                    if (!isWhole(element))
                        continue;
                    waiting.delete(element);
                    onWhole(element);
                }
            },
        };
    };

    /** Watches the whole document for the page's whole life. */
    const watchDocument = ({ onAny, onAdded, onChanged }) => {
        const tell = (records) => {
            onAny();
            for (const { target, attributeName, addedNodes } of records) {
                if (attributeName && target instanceof Element && target.matches(ANNOTATED))
                    onChanged(target, attributeName);
                for (const node of addedNodes)
                    if (node instanceof Element)
                        onAdded(node);
            }
        };
        const observer = new MutationObserver(tell);
        observer.observe(document, {
            childList: true,
            subtree: true,
            attributeFilter: ['data-purpose', 'data-vendor', ...FETCHING.map((name) => `data-${name}`)],
        });
        return { flush: () => tell(observer.takeRecords()), end: () => observer.disconnect() };
    };

    /** Markup that an attacker could inject inertly must not pass a strict security policy by our hands. */
    const isForeign = (element, { nonce }) => element instanceof HTMLScriptElement && !!nonce && element.nonce !== nonce;
    const createGate = (settings, isGranted, onHeld) => {
        let isEnded = false;
        const taken = new WeakSet();
        const unfinished = createUnfinished((element) => consider(element));
        /** What the visitor let pass on this page view, each as long as it is what it was then. */
        let once = new WeakMap();
        const isPermitted = (element) => once.get(element) === label(element) || isGranted(needs(element));
        const isStrange = (element) => isForeign(element, settings) && !guard?.isFromCode(element);
        const mayPass = (element) => isPermitted(element) && !isStrange(element);
        /** Asked when a script's turn has come: it may have lost its permission while it waited. */
        const mayRun = (script) => {
            const may = mayPass(script);
            if (!may)
                taken.delete(script);
            return may;
        };
        const queue = createQueue(mayRun, settings.timeout);
        const judge = (element, changed) => {
            inspect(element, settings, isStrange(element));
            const isTemplate = element instanceof HTMLTemplateElement;
            const may = mayPass(element);
            if (element instanceof HTMLScriptElement) {
                if (!may || !isHeldScript(element) || taken.has(element))
                    return;
                if (!isExternal(element) && !isWhole(element))
                    return unfinished.add(element);
                taken.add(element);
                queue.add(element);
            }
            else if (isTemplate && may) {
                if (!isWhole(element))
                    return unfinished.add(element);
                expand(element).forEach((script) => consider(script));
            }
            else if (isTemplate) {
                retract(element);
            }
            else if (may) {
                reveal(element, changed);
            }
            else {
                hold(element);
                if (element.matches(EMBED))
                    onHeld(element);
            }
        };
        const consider = tolerant(judge);
        const considerAll = (root) => {
            for (const element of root.querySelectorAll(ANNOTATED))
                consider(element);
        };
        const watch = watchDocument({
            onAny: unfinished.finish,
            onAdded(element) {
                // once the page is parsed, a script with an address is one that `innerHTML` made and nobody runs
                guard?.inspect(element, page('readyState') === 'loading');
                if (element.matches(ANNOTATED))
                    consider(element);
                if (element.firstElementChild)
                    considerAll(element);
            },
            onChanged: consider,
        });
        const guard = settings.guard === 'off' ? undefined : createGuard({ settings, isGranted, isPermitted, flush: watch.flush });
        page('addEventListener')('DOMContentLoaded', () => {
            if (isEnded)
                return;
            // the last inline scripts of the page come before those that wait for its end
            unfinished.finish();
            queue.resume();
        });
        return {
            apply() {
                if (isEnded)
                    return;
                const html = page('documentElement');
                guard?.inspect(html, false);
                considerAll(html);
                guard?.hidden().forEach((element) => consider(element));
            },
            loadOnce(element) {
                once.set(element, label(element));
                consider(element);
            },
            forget: () => void (once = new WeakMap()),
            destroy() {
                isEnded = true;
                watch.end();
                guard?.destroy();
                queue.destroy();
            },
        };
    };
    /** An element that cannot be handled stays as it is, and the others have their turn. */
    const tolerant = (judge) => (element, changed) => {
        try {
            judge(element, changed);
        }
        catch (cause) {
            warn('bad-tag', cause);
        }
    };
    /** Tells the developer of tags that cannot do what they seem to say. */
    const inspect = (element, settings, isStrange) => {
        if (isStrange)
            warn('foreign-nonce', element.getAttribute('data-src') || 'inline');
        const known = [...settings.vendors, ...settings.purposes].map(({ id }) => id);
        for (const id of needs(element))
            if (!known.includes(id))
                warn('undeclared-tag', id);
        const isRunning = element instanceof HTMLScriptElement && element.src && !element.hasAttribute('data-src');
        if (isRunning)
            warn('running-tag', element.src);
        if (!(element instanceof HTMLTemplateElement))
            return;
        for (const inner of element.content.querySelectorAll('[src],link[href]')) {
            warn('template-request', inner.getAttribute('src') || inner.getAttribute('href'));
        }
    };

    /*! js-cookie v3.0.8 | MIT */
    function assign (target) {
      for (var i = 1; i < arguments.length; i++) {
        var source = arguments[i];
        for (var key in source) {
          if (key === '__proto__') continue
          target[key] = source[key];
        }
      }
      return target
    }

    var defaultConverter = {
      read: function (value) {
        if (value[0] === '"') {
          value = value.slice(1, -1);
        }
        return value.replace(/(%[\dA-F]{2})+/gi, decodeURIComponent)
      },
      write: function (value) {
        return encodeURIComponent(value).replace(
          /%(2[346BF]|3[AC-F]|40|5[BDE]|60|7[BCD])/g,
          decodeURIComponent
        )
      }
    };

    function init(converter, defaultAttributes) {
      function set(name, value, attributes) {
        if (typeof document === 'undefined') {
          return
        }

        attributes = assign({}, defaultAttributes, attributes);

        if (typeof attributes.expires === 'number') {
          attributes.expires = new Date(Date.now() + attributes.expires * 864e5);
        }
        if (attributes.expires) {
          attributes.expires = attributes.expires.toUTCString();
        }

        name = encodeURIComponent(name)
          .replace(/%(2[346B]|5E|60|7C)/g, decodeURIComponent)
          .replace(/[()]/g, escape);

        var stringifiedAttributes = '';
        for (var attributeName in attributes) {
          if (!attributes[attributeName]) {
            continue
          }

          stringifiedAttributes += '; ' + attributeName;

          if (attributes[attributeName] === true) {
            continue
          }

          // Considers RFC 6265 section 5.2:
          // ...
          // 3.  If the remaining unparsed-attributes contains a %x3B (";")
          //     character:
          // Consume the characters of the unparsed-attributes up to,
          // not including, the first %x3B (";") character.
          // ...
          stringifiedAttributes += '=' + attributes[attributeName].split(';')[0];
        }

        return (document.cookie =
          name + '=' + converter.write(value, name) + stringifiedAttributes)
      }

      function get(name) {
        if (typeof document === 'undefined' || (arguments.length && !name)) {
          return
        }

        // To prevent the for loop in the first place assign an empty array
        // in case there are no cookies at all.
        var cookies = document.cookie ? document.cookie.split('; ') : [];
        var jar = {};
        for (var i = 0; i < cookies.length; i++) {
          var parts = cookies[i].split('=');
          var value = parts.slice(1).join('=');

          try {
            var found = decodeURIComponent(parts[0]);
            if (!(found in jar)) jar[found] = converter.read(value, found);
            if (name === found) {
              break
            }
          } catch (_e) {
            // Do nothing...
          }
        }

        return name ? jar[name] : jar
      }

      return Object.create(
        {
          set: set,
          get: get,
          remove: function (name, attributes) {
            set(
              name,
              '',
              assign({}, attributes, {
                expires: -1
              })
            );
          },
          withAttributes: function (attributes) {
            return init(this.converter, assign({}, this.attributes, attributes))
          },
          withConverter: function (converter) {
            return init(assign({}, this.converter, converter), this.attributes)
          }
        },
        {
          attributes: { value: Object.freeze(defaultAttributes) },
          converter: { value: Object.freeze(converter) }
        }
      )
    }

    var api = init(defaultConverter, { path: '/' });

    /** The only file that touches `document.cookie`, through js-cookie. Every function survives blocked cookies. */
    /** Every value stored under a name: several domains or paths may each hold one. */
    const readCookies = (name) => {
        const found = [];
        const jar = api.withConverter({
            // js-cookie stops at the first cookie of a name whose value it can read; a reader that refuses each sees all
            read(value, cookie) {
                if (cookie === name)
                    found.push(value);
                throw found;
            },
        });
        try {
            jar.get(name);
        }
        catch {
            // cookies are blocked, or `document.cookie` is clobbered: there is no record
        }
        return found;
    };
    /** Names of all cookies that scripts can see. */
    const cookieNames = () => {
        try {
            return Object.keys(api.get());
        }
        catch {
            return [];
        }
    };
    /** Writes a cookie of the site: `SameSite=Lax`, and `Secure` where the page is. */
    const writeCookie = (name, value, days, path, domain) => {
        try {
            const secure = location.protocol === 'https:';
            api.set(name, value, { expires: days, path, secure, sameSite: 'Lax', ...(domain ? { domain } : undefined) });
        }
        catch {
            // cookies are blocked: localStorage or this page view's memory keep the record
        }
    };
    /** The host itself, then each of its parent domains. The browser ignores those it does not allow (`co.uk`). */
    const domains = () => {
        const labels = location.hostname.split('.');
        return [undefined, ...labels.map((_, index) => labels.slice(index).join('.'))];
    };
    /** Every prefix of the page's path, with and without a slash at the end. */
    const paths = () => {
        const parts = location.pathname.split('/');
        return parts.flatMap((_, index) => {
            const path = parts.slice(0, index + 1).join('/');
            return [path || '/', `${path}/`];
        });
    };
    /** Removes a cookie wherever a script of this page could have set it: host-only, each parent domain, each path. */
    const eraseCookie = (name) => {
        const secure = location.protocol === 'https:';
        for (const domain of domains()) {
            for (const path of new Set(paths())) {
                for (const partitioned of secure ? [false, true] : [false]) {
                    try {
                        // "Partitioned" is part of a cookie's key (CHIPS), so both kinds have to be named
                        api.remove(name, { path, secure, partitioned, ...(domain ? { domain } : undefined) });
                    }
                    catch {
                        return;
                    }
                }
            }
        }
    };

    /** Whether a whole name matches a pattern, in which `*` stands for a part that varies. */
    const matches = (pattern, name) => new RegExp(`^${pattern.replace(/[^\w*-]/g, '\\$&').replace(/\*/g, '.*')}$`).test(name);
    /** Removes the first-party cookies of denied vendors; one that a granted vendor uses too stays. */
    const sweep = (decision, vendors) => {
        // nobody has answered yet: nothing new can be set, and what is there is not ours to judge
        if (!decision.at)
            return;
        const claims = (choice, name) => vendors.some(({ id, cookies }) => decision.choices[id] === choice && cookies?.some((cookie) => matches(cookie, name)));
        for (const name of cookieNames()) {
            if (claims('denied', name) && !claims('granted', name))
                eraseCookie(name);
        }
    };

    const SHAPE = /^([0-3])\.([\da-z]{6,7})\.([\w+/]{4})\.((?:[\w+/]{4})*)\.((?:[\w+/]{4})*)(?:\.([\w+/]{4}))?$/;
    /** Longest value read back; a longer one is not ours. */
    const LONGEST = 4000;
    /** Four characters that stand for an id: the low 24 bits of FNV-1a over its code points, in base 64. */
    const token = (id) => {
        let hash = 0x811c9dc5;
        for (const character of id)
            hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
        return btoa(String.fromCharCode(hash & 255, (hash >> 8) & 255, (hash >> 16) & 255));
    };
    /**
     * Writes a record in at most `limit` characters. What does not fit is left out, so it counts as not answered; refusals
     * come first.
     */
    const formatRecord = ({ isWhole, isBound, at, policy, seen, choices }, limit) => {
        const head = `${Number(isWhole) + (isBound ? 2 : 0)}.${at.toString(36)}.${policy}.`;
        const tail = seen && `.${seen}`;
        const isGranted = (id) => Number(choices[id] === 'granted');
        const refusalsFirst = Object.keys(choices).sort((a, b) => isGranted(a) - isGranted(b));
        const fitting = refusalsFirst.slice(0, Math.floor((limit - head.length - tail.length - 1) / 4));
        const having = (choice) => fitting.filter((id) => choices[id] === choice).join('');
        return `${head}${having('granted')}.${having('denied')}${tail}`;
    };
    /** Reads a record; `undefined` for anything that is not wholly one. A token on both lists is denied. */
    const parseRecord = (value) => {
        const parts = typeof value === 'string' && value.length <= LONGEST && SHAPE.exec(value);
        if (!parts)
            return undefined;
        const choices = Object.create(null);
        for (const id of parts[4].match(/.{4}/g) || [])
            choices[id] = 'granted';
        for (const id of parts[5].match(/.{4}/g) || [])
            choices[id] = 'denied';
        const flags = Number(parts[1]);
        return {
            isWhole: flags % 2 > 0,
            isBound: flags > 1,
            at: parseInt(parts[2], 36),
            policy: parts[3],
            seen: parts[6] || '',
            choices,
        };
    };

    /** Bytes a cookie may have, name included. */
    const COOKIE_LIMIT = 200;
    const newest = (records) => {
        let best;
        for (const record of records) {
            if (record && (!best || record.at > best.at))
                best = record;
        }
        return best;
    };
    const createStore = ({ name, domain, path, days }) => {
        let memory;
        const readLocal = () => {
            try {
                return localStorage.getItem(name);
            }
            catch {
                return null;
            }
        };
        /** What storage holds; the whole copy first, for the cookie may have had to leave something out. */
        const readStored = () => [readLocal(), ...readCookies(name)].map(parseRecord);
        const write = (record) => {
            try {
                localStorage.setItem(name, formatRecord(record, 4000));
            }
            catch {
                // blocked or full: the cookie may still hold it
            }
            const value = formatRecord(record, COOKIE_LIMIT - name.length - 1);
            writeCookie(name, value, days, path, domain);
            if (readCookies(name).length > 1) {
                // left by an earlier domain or path setting: two cookies of one name would contradict each other
                eraseCookie(name);
                writeCookie(name, value, days, path, domain);
            }
            if (domain && !readCookies(name).includes(value)) {
                warn('cookie-domain', domain);
                writeCookie(name, value, days, path);
            }
            // whoever erases what is stored shall not be remembered nevertheless
            memory = newest(readStored())?.at === record.at ? undefined : record;
        };
        return {
            read: () => newest([...readStored(), memory]),
            write,
        };
    };

    const TYPES = [
        ['advertising', 'ad_storage', 'ad_user_data', 'ad_personalization'],
        ['analytics', 'analytics_storage'],
        ['functional', 'functionality_storage', 'personalization_storage'],
        ['necessary', 'security_storage'],
    ];
    /** Queues a command the only way Google's tags take it: as an `arguments` object, not an array. */
    function gtag(..._command) {
        const scope = window;
        if (!Array.isArray(scope.dataLayer))
            scope.dataLayer = [];
        // oxlint-disable-next-line prefer-rest-params
        scope.dataLayer.push(arguments);
    }
    /** Google's types are page-wide: one is granted only if every Google vendor of its purpose is. */
    const consentTypes = (choose) => {
        const types = {};
        for (const [purpose, ...names] of TYPES)
            for (const name of names)
                types[name] = choose(purpose);
        return types;
    };
    /** Speaks for the declared Google vendors; stays silent if there are none. */
    const createGoogleSignal = (settings) => {
        const vendors = settings.vendors.filter(({ signal }) => signal === 'google');
        if (!vendors.length)
            return () => { };
        gtag('consent', 'default', consentTypes(() => 'denied'));
        gtag('set', 'ads_data_redaction', true);
        gtag('set', 'url_passthrough', false);
        let last = '';
        return (decision) => {
            const ids = (purpose) => {
                const own = vendors.filter((vendor) => vendor.purpose === purpose).map(({ id }) => id);
                return own.length ? own : [purpose];
            };
            const types = consentTypes((purpose) => ids(purpose).every((id) => decision.choices[id] === 'granted') ? 'granted' : 'denied');
            const command = JSON.stringify(types);
            // "default" already says denied; before an answer there is nothing to update
            if (command === last || (!last && decision.status === 'undecided' && decision.regime === 'opt-in'))
                return;
            last = command;
            gtag('consent', 'update', types);
        };
    };

    /** Global Privacy Control, as the browser says it. https://w3c.github.io/gpc/ */
    const readGpc = () => {
        const value = navigator.globalPrivacyControl;
        return value === true || value === '1';
    };

    /** Notes in the record that the visitor was told of every revision. Answers, and when they were given, stand. */
    const acknowledge = (store, { revisions = [] }, read) => {
        const record = store.read();
        const latest = revisions[revisions.length - 1];
        if (record && latest)
            store.write({ ...record, seen: token(latest.version) });
        return read();
    };

    /** Calls back once the browser has painted what the visitor's click changed, and soon even in a tab nobody sees. */
    const afterPaint = (work) => {
        let isDone = false;
        const once = () => {
            if (isDone)
                return;
            isDone = true;
            work();
        };
        requestAnimationFrame(() => setTimeout(once));
        setTimeout(once, 200);
    };

    /** A site's own words for a purpose, in the language that prevails; a translation added later changes nothing. */
    const wordsOf = ({ description }, { authoritativeLanguage }) => {
        if (typeof description === 'string')
            return description;
        const texts = own(description);
        const words = texts[authoritativeLanguage] || Object.values(texts)[0];
        return typeof words === 'string' ? words : '';
    };
    /** Every purpose and vendor that is not necessary, purposes first. */
    const subjects = ({ purposes, vendors, policy }) => {
        const explicit = purposes.filter((purpose) => purpose.explicit).map(({ id }) => id);
        const subject = (id, purpose, what) => purpose === 'necessary'
            ? []
            : [{ id, purpose, isExplicit: explicit.includes(purpose), matter: what ? `${id} ${what}` : id }];
        return [
            ...purposes.flatMap((purpose) => subject(purpose.id, purpose.id, wordsOf(purpose, policy))),
            ...vendors.flatMap(({ id, purpose }) => subject(id, purpose, purpose)),
        ];
    };
    /** Under which token an answer is kept: a refusal holds whatever becomes of the question, a grant for it alone. */
    const keyOf = ({ id, matter }, answer) => token(answer === 'denied' ? id : matter);
    /** What a record answers, in force or not. */
    const readAnswer = (record, subject) => {
        const answer = record?.choices[token(subject.id)];
        return answer === 'denied' || !record?.isBound ? answer : record.choices[token(subject.matter)];
    };

    /** A day begins in the east: a revision is never in force later than where its readers are (UTC+14). */
    const DAWN = 14 * 3600000;
    const isDue = ({ date }, now) => Date.parse(date) - DAWN <= now;
    /** Whether a revision concerns a purpose. */
    const concerns = ({ purposes }, purpose) => !purposes || purposes.includes(purpose);
    /**
     * Finds where a record stands. A list of revisions that does not name the policy's version, or of which none is in force
     * yet, explains nothing: then only the version itself is known. Pure.
     */
    const readStanding = ({ version = '', revisions = [] }, record, now) => {
        const due = revisions.some((revision) => revision.version === version)
            ? revisions.filter((revision) => isDue(revision, now))
            : [];
        const current = due.length ? due[due.length - 1].version : version;
        const find = (mark) => due.length ? revisions.findIndex((revision) => token(revision.version) === mark) : -1;
        const stand = find(record?.policy);
        const since = stand < 0 ? [] : revisions.slice(stand + 1);
        const material = since.filter((revision) => revision.kind === 'material' && isDue(revision, now));
        const untold = since.slice(Math.max(find(record?.seen) - stand, 0));
        return {
            version: current,
            isKnown: stand >= 0 || record?.policy === token(current),
            material,
            changes: since.filter((revision) => material.includes(revision) || untold.includes(revision)),
            untold,
        };
    };

    /**
     * Makes the record of a new decision. Answers in force stay, also those for vendors that only other pages of the site
     * declare; of those no longer in force a refusal stays where silence would mean yes. Refusing everything leaves nothing
     * granted, on any page. Pure.
     */
    const amend = (earlier, decision, answers, settings, now) => {
        const all = subjects(settings);
        const asked = all.filter(({ isExplicit }) => !isExplicit);
        const { version, material } = readStanding(settings.policy, earlier, now);
        const isRefusal = asked.every(({ id }) => answers[id] === 'denied');
        const stays = (answer) => decision.at ? answer === 'denied' || !isRefusal : answer === 'denied' && decision.regime !== 'opt-in';
        const choices = Object.create(null);
        // should two ids share a token, the refusal stands
        const put = (key, answer) => {
            if (choices[key] !== 'denied')
                choices[key] = answer;
        };
        const ours = new Set();
        for (const subject of all) {
            const before = readAnswer(earlier, subject);
            const isStale = before === 'granted' && material.some((revision) => concerns(revision, subject.purpose));
            const answer = answers[subject.id] || (before && !isStale && stays(before) ? before : undefined);
            if (answer)
                put(keyOf(subject, answer), answer);
            ours.add(token(subject.id)).add(token(subject.matter));
        }
        for (const key in earlier?.choices) {
            const answer = earlier.choices[key];
            // what a stranger's grant was given for is not known here: after a material revision it may be void
            const isSafe = answer === 'denied' || (earlier.isBound && !material.length);
            if (!ours.has(key) && isSafe && stays(answer))
                put(key, answer);
        }
        return {
            isWhole: asked.every((subject) => ['granted', 'denied'].some((answer) => keyOf(subject, answer) in choices)),
            isBound: true,
            // a clock set back must not make this answer older than the one it replaces
            at: Math.max(Math.floor(now / 1000), (decision.at || 0) / 1000 + 1),
            policy: token(version),
            seen: earlier?.seen || '',
            choices,
        };
    };

    /**
     * The same answer for every id named, or for everything; a purpose brings its vendors along. Nothing else is answered.
     * What is asked for by itself is never granted along with everything.
     */
    const answerFor = (choice, ids, settings) => {
        const answers = Object.create(null);
        for (const { id, purpose, isExplicit } of subjects(settings)) {
            const isMeant = ids.length ? ids.includes(id) || ids.includes(purpose) : choice === 'denied' || !isExplicit;
            if (isMeant)
                answers[id] = choice;
        }
        return answers;
    };

    /** Whether something that was granted no longer is. */
    const takesBack = (before, after) => Object.keys(before.choices).some((id) => before.choices[id] === 'granted' && after.choices[id] !== 'granted');
    /** Whether two decisions say anything different. */
    const differs = (one, other) => one.status !== other.status || Object.keys(one.choices).some((id) => one.choices[id] !== other.choices[id]);
    /** Whether everything named is granted; nothing named is nothing granted. */
    const grants = ({ choices }, ids) => ids.length > 0 && ids.every((id) => choices[id] === 'granted');

    const DAY = 86400;
    /** Whether a record is in force, and if not, why. */
    const readValidity = ({ settings, record, now }, standing) => {
        // a record from tomorrow was not written by this browser's clock
        if (!record || record.at > now / 1000 + DAY)
            return 'undecided';
        if (record.at + settings.cookie.days * DAY < now / 1000)
            return 'expired';
        return standing.isKnown ? 'decided' : 'outdated';
    };
    /**
     * Derives every choice from what is known. Pure, and the only place where law-shaped logic lives.
     *
     * Where an answer is missing the regime speaks, and never milder than an earlier refusal. A grant that a material
     * revision concerns is missing; a refusal stands, for nobody is asked again about what they do not want.
     */
    const decide = (facts) => {
        const { settings, record, gpc, now, via = 'default' } = facts;
        const { regime } = settings;
        const standing = readStanding(settings.policy, record, now);
        const validity = readValidity(facts, standing);
        const isInForce = validity === 'decided';
        const answerTo = (subject) => {
            const answer = readAnswer(record, subject);
            const isStale = !isInForce || standing.material.some((revision) => concerns(revision, subject.purpose));
            return isStale && answer === 'granted' ? undefined : answer;
        };
        const choose = (subject) => {
            const { purpose, isExplicit } = subject;
            const answer = answerTo(subject);
            if (isExplicit)
                return answer || 'denied';
            if (regime === 'none')
                return 'granted';
            if (gpc && regime === 'opt-out' && purpose === 'advertising')
                return 'denied';
            return answer || (regime === 'opt-in' || record?.choices[token(purpose)] === 'denied' ? 'denied' : 'granted');
        };
        const all = subjects(settings);
        const choices = Object.create(null);
        for (const { id } of [...settings.purposes, ...settings.vendors])
            choices[id] = 'granted';
        for (const subject of all)
            choices[subject.id] = choose(subject);
        const asked = all.filter(({ isExplicit }) => !isExplicit);
        const missing = asked.filter((subject) => !answerTo(subject));
        // an answer to a part of the question (a placeholder's) is not yet an answer; a whole one has been overtaken
        const gap = isInForce && record.isWhole ? 'outdated' : 'undecided';
        const status = isInForce && missing.length ? gap : validity;
        return Object.freeze({
            status,
            regime,
            choices: Object.freeze(choices),
            unanswered: (isInForce ? missing : asked).map(({ id }) => id),
            changes: status === 'decided' ? standing.untold : standing.changes,
            via,
            ...(isInForce && { at: record.at * 1000 }),
        });
    };

    /** Tells the page, by an event on `document`. */
    const announce = (name, detail) => {
        page('dispatchEvent')(new CustomEvent(`sekisho:${name}`, { detail }));
    };

    /** What opens a layer, wherever and whenever it appears on the page. */
    const OPENERS = '[data-sekisho=preferences],[data-sekisho=opt-out],[data-sekisho=banner],[href="#sekisho"]';
    /** Opens layers from the page's own buttons and links, and from the address, until `signal` ends it. */
    const watchLinks = (show, signal) => {
        const onClick = (event) => {
            const target = event.composedPath()[0];
            const opener = target instanceof Element && target.closest(OPENERS);
            if (!opener)
                return;
            event.preventDefault();
            show(opener.getAttribute('data-sekisho') || 'preferences');
        };
        const onHash = () => {
            if (location.hash === '#sekisho')
                show('preferences');
        };
        page('addEventListener')('click', onClick, { signal });
        addEventListener('hashchange', onHash, { signal });
        onHash();
    };

    /** Calls a listener; what it throws is reported and goes no further. */
    const callSafely = (listener, value) => {
        try {
            listener(value);
        }
        catch (cause) {
            warn('listener-failed', cause);
            // the page's own error reporting shall see it too
            setTimeout(() => {
                throw cause;
            });
        }
    };
    const createListeners = () => {
        const listeners = new Set();
        return {
            add(listener) {
                listeners.add(listener);
                return () => void listeners.delete(listener);
            },
            call(value, isCurrent = () => true) {
                for (const listener of [...listeners])
                    if (isCurrent())
                        callSafely(listener, value);
            },
        };
    };
    /** Resolves with what `read` gives as soon as it gives something: now, or after one of the calls. */
    const until = (listeners, read) => new Promise((resolve) => {
        const check = () => {
            const result = read();
            if (!result)
                return;
            end();
            resolve(result);
        };
        const end = listeners.add(check);
        check();
    });

    /** A failed load is reported by whoever asked for it. */
    const ignore$1 = () => { };
    const createLayer = (port, loadInterface) => {
        let mounted;
        const mount = () => {
            mounted || (mounted = loadInterface()
                .then((module) => module.mount(port))
                .catch((cause) => {
                // a network that failed once may answer the next time
                mounted = undefined;
                throw cause;
            }));
            return mounted;
        };
        const ask = async (act) => {
            try {
                await act(await mount());
            }
            catch (cause) {
                warn('interface-failed', cause);
                port.announce('error', { code: 'interface-failed', cause });
            }
        };
        const show = (view = 'preferences') => ask((layer) => layer.show(view));
        return {
            show,
            openFirst({ status, changes, regime }) {
                if (port.settings.banner !== 'auto' || regime === 'none')
                    return;
                if (status !== 'decided')
                    void show('banner');
                else if (changes.length)
                    void show('notice');
            },
            placehold: (frame) => ask((layer) => layer.placehold(frame)),
            hide: () => void mounted?.then((layer) => layer.hide(), ignore$1),
            destroy: () => void mounted?.then((layer) => layer.destroy(), ignore$1),
        };
    };

    /** What could not be made into a receipt waits in storage for the next page. */
    const ignore = () => { };
    /**
     * Hands decisions to the chunk that makes receipts of them. Each is noted in storage at once, for the page may be left
     * before the chunk is there. A page that finds nothing waiting does not load it.
     */
    const createReceipts = (settings, load) => {
        const key = `${settings.cookie.name}.queue`;
        const work = (line) => afterPaint(() => void load()
            .then((module) => module.issue(settings, line))
            .catch(ignore));
        try {
            if (localStorage.getItem(key))
                work();
        }
        catch {
            // blocked: nothing waits
        }
        return (decision, shown) => {
            const line = JSON.stringify({ decision, shown });
            try {
                localStorage.setItem(key, `${localStorage.getItem(key) || ''}${line}\n`);
                work();
            }
            catch {
                work(line);
            }
            return decision;
        };
    };

    /**
     * Calls back when the record may have been changed elsewhere: at once for the site's other tabs, and when this page is
     * looked at again for another host of a shared cookie domain, or for a page that the browser had frozen.
     */
    const watchRecord = (name, onChange, signal) => {
        const onStorage = (event) => {
            if (event.key === name || event.key === null)
                onChange();
        };
        const onVisible = () => {
            if (page('visibilityState') === 'visible')
                onChange();
        };
        addEventListener('storage', onStorage, { signal });
        addEventListener('pageshow', onVisible, { signal });
        page('addEventListener')('visibilitychange', onVisible, { signal });
    };

    /** The composition root: the straight line from options to effects, and nothing else. */
    const startConsent = (settings, { loadInterface, loadReceipts, load }) => {
        const store = createStore(settings.cookie);
        const changes = createListeners();
        const read = (via = 'default') => decide({ settings, record: store.read(), gpc: readGpc(), now: Date.now(), via });
        let decision = read();
        const isGranted = (...ids) => grants(decision, ids);
        const gate = createGate(settings, (ids) => grants(decision, ids), (frame) => void placehold(frame));
        // one that fails, for the page has broken what it uses, must not keep the other from doing its part
        const effects = createListeners();
        effects.add(createGoogleSignal(settings));
        effects.add((next) => sweep(next, settings.vendors));
        /** Everything that follows from a decision, in this order: signals, clean-up, what is taken back, events, release. */
        const transition = (next) => {
            const isLess = takesBack(decision, next);
            // a new answer takes the place of what was let pass once; one more placeholder's does not
            if (next.via !== 'placeholder')
                gate.forget();
            decision = next;
            effects.call(next);
            if (isLess && settings.reload)
                location.reload();
            // what is taken back goes at once; what is released may wait until the visitor has seen the click's effect
            if (isLess)
                gate.apply();
            else
                afterPaint(gate.apply);
            // a listener may decide anew: the others then hear of that alone
            changes.call(next, () => decision === next);
            if (decision === next)
                announce('change', next);
        };
        const noteForReceipt = createReceipts(settings, loadReceipts);
        const commit = (answers, via, shown) => {
            store.write(amend(store.read(), decision, answers, settings, Date.now()));
            transition(noteForReceipt(read(via), shown));
        };
        const answer = (choice, ids) => {
            const answers = answerFor(choice, ids, settings);
            // ids that nobody declared are no decision
            if (Object.keys(answers).length)
                commit(answers, 'api');
        };
        const port = {
            version: "0.1.0",
            settings,
            read: () => decision,
            subscribe: changes.add,
            decide: commit,
            acknowledge: () => void (decision = acknowledge(store, settings.policy, read)),
            loadOnce: gate.loadOnce,
            announce,
            load,
        };
        const { show, hide, placehold, openFirst, destroy } = createLayer(port, loadInterface);
        const ended = new AbortController();
        watchLinks((view) => void show(view), ended.signal);
        const readAgain = () => {
            const next = read();
            if (differs(next, decision))
                transition(next);
        };
        watchRecord(settings.cookie.name, readAgain, ended.signal);
        effects.call(decision);
        gate.apply();
        openFirst(decision);
        return {
            get decision() {
                return decision;
            },
            isGranted,
            subscribe(listener) {
                const end = changes.add(listener);
                callSafely(listener, decision);
                return end;
            },
            when: (...ids) => until(changes, () => isGranted(...ids) && decision),
            show,
            hide,
            grant: (...ids) => answer('granted', ids),
            deny: (...ids) => answer('denied', ids),
            withdraw: () => answer('denied', []),
            destroy() {
                ended.abort();
                gate.destroy();
                destroy();
            },
        };
    };

    /**
     * Loads lazy files from where our own tag lies (or `base`). `import()` inherits the page's nonce and needs no Trusted
     * Types policy; where our tag has `integrity`, a module script checks the file first, for `import()` alone would not.
     */
    const createLoad = (own, base) => {
        const loaded = new Map();
        const failures = new Map();
        const fetchFile = async (file, integrity) => {
            const url = new URL(file, base);
            url.searchParams.set('v', "0.1.0");
            // browsers remember a module that failed: a new attempt needs another address
            const failed = failures.get(file);
            if (failed)
                url.searchParams.set('r', String(failed));
            if (own.hasIntegrity)
                await startModule(url.href, integrity, own.nonce);
            return import(/* @vite-ignore */ url.href);
        };
        return (file, integrity) => {
            const pending = loaded.get(file) ||
                fetchFile(file, integrity).catch((cause) => {
                    loaded.delete(file);
                    failures.set(file, (failures.get(file) || 0) + 1);
                    throw cause;
                });
            loaded.set(file, pending);
            return pending;
        };
    };

    const KNOWN = {
        '': [
            ...['vendors', 'purposes', 'policy', 'regime', 'region', 'language', 'site', 'cookie', 'reload'],
            ...['timeout', 'banner', 'guard', 'allow', 'lock', 'theme', 'nonce', 'base', 'texts'],
            ...['contacts', 'rights', 'receipt', 'personalData'],
        ],
        'policy.': [
            ...['url', 'version', 'effectiveFrom', 'revisedAt', 'revisions'],
            ...['authoritativeLanguage', 'translations', 'jurisdiction'],
        ],
        'cookie.': ['name', 'domain', 'path', 'days'],
    };
    const checkNames = (bag, group) => {
        for (const key of Object.keys(bag))
            if (!KNOWN[group].includes(key))
                warn('unknown-option', group + key);
    };
    const check = (key, value, isValid) => {
        if (value !== undefined && !isValid)
            warn('bad-option', `${key} (${JSON.stringify(value)})`);
    };
    const isOneOf = (value, ...values) => values.includes(value);
    const isBetween = (value, largest) => Number(value) > 0 && Number(value) <= largest;
    const isText = (value) => typeof value === 'string';
    const isDay = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
    /** Reports translations that lag behind: whoever reads them reads what is no longer so. */
    const checkTranslations = ({ version, translations }) => {
        const versions = own(translations);
        for (const language of Object.keys(versions)) {
            if (versions[language] !== version)
                warn('stale-translation', `${language} (${versions[language]})`);
        }
    };
    /** Reports every option whose name or value is not what it should be. */
    const checkOptions = (input) => {
        const given = own(input);
        const policy = own(given.policy);
        const cookie = own(given.cookie);
        const receipt = own(given.receipt);
        checkNames(given, '');
        checkNames(policy, 'policy.');
        checkNames(cookie, 'cookie.');
        check('vendors', given.vendors, Array.isArray(given.vendors));
        check('purposes', given.purposes, Array.isArray(given.purposes));
        check('policy', given.policy, typeof given.policy === 'object');
        check('policy.url', policy.url, isText(policy.url) || typeof policy.url === 'object');
        check('policy.version', policy.version, isText(policy.version) && policy.version !== '');
        checkTranslations(policy);
        check('policy.effectiveFrom', policy.effectiveFrom, isDay(policy.effectiveFrom));
        check('policy.revisedAt', policy.revisedAt, isDay(policy.revisedAt));
        check('receipt.url', receipt.url, isText(receipt.url));
        check('regime', given.regime, isOneOf(given.regime, 'opt-in', 'opt-out', 'notice', 'none'));
        check('region', given.region, isText(given.region) && /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(given.region));
        check('reload', given.reload, isOneOf(given.reload, true, false, '', 'true', 'false'));
        check('timeout', given.timeout, isBetween(given.timeout, 60000));
        check('banner', given.banner, isOneOf(given.banner, 'auto', 'manual'));
        check('guard', given.guard, isOneOf(given.guard, 'declared', 'all', 'off'));
        check('allow', given.allow, Array.isArray(given.allow));
        check('lock', given.lock, isOneOf(given.lock, true, false, '', 'true', 'false'));
        check('theme', given.theme, isOneOf(given.theme, 'auto', 'light', 'dark'));
        check('cookie.name', cookie.name, isText(cookie.name) && /^[\w-]{1,40}$/.test(cookie.name));
        check('cookie.domain', cookie.domain, isText(cookie.domain) && /^[\w.-]*$/.test(cookie.domain));
        check('cookie.path', cookie.path, isText(cookie.path) && /^\/[^;\s]*$/.test(cookie.path));
        check('cookie.days', cookie.days, isBetween(cookie.days, 395));
        for (const key of ['language', 'site', 'nonce', 'base'])
            check(key, given[key], isText(given[key]));
    };

    const STANDARD = ['necessary', 'functional', 'social', 'analytics', 'advertising'];
    const isId = (id) => typeof id === 'string' && /^[a-z\d-]{1,40}$/.test(id);
    /** Longest time an answer may hold, in days: 13 months (CNIL). */
    const LONGEST_DAYS = 395;
    /** Longest time a script may hold up others, in milliseconds. */
    const LONGEST_WAIT = 60000;
    const list = (value) => (Array.isArray(value) ? value : []);
    /** A text or number as text; anything else is none. */
    const text = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
    const within = (value, largest, fallback) => {
        const number = Number(text(value));
        return number > 0 && number <= largest ? number : fallback;
    };
    /** Whether a switch is on: an attribute without a value is. */
    const isOn = (value) => value === '' || (!!value && value !== 'false');
    /** An item as given: an id alone, or an object with one. */
    const readItem = (given) => own(typeof given === 'string' ? { id: given } : given);
    const strings = (value) => list(value).filter((item) => typeof item === 'string');
    /** A host pattern as it is looked up: no scheme, no star, the host in lower case. */
    const readHost = (pattern) => pattern.replace(/^\*\.|^(https?:)?\/\/(\*\.)?/i, '').replace(/^[^/]*/, (host) => host.toLowerCase());
    /** An id that is free to be asked for: what is declared wrongly shall be guarded all the same. */
    const readId = (given) => {
        const id = text(given)
            .toLowerCase()
            .replace(/[^a-z\d-]+/g, '-')
            .slice(0, 40);
        if (id !== given)
            warn('bad-option', `vendors (${text(given)})`);
        if (!STANDARD.includes(id))
            return id;
        warn('id-twice', id);
        return `${id}-vendor`;
    };
    /** Vendors by id: of the catalogue, the site's own, or the one amended by the other. */
    const readVendors = (given, catalogue) => {
        const vendors = new Map();
        for (const item of list(given).map(readItem)) {
            const known = catalogue.find(({ id }) => id === item.id);
            const vendor = Object.assign(own(known), item);
            const id = readId(vendor.id);
            const isKnown = known || Object.keys(item).length > 1;
            if (!id || !isKnown) {
                warn('unknown-vendor', text(item.id));
                continue;
            }
            const purpose = isId(vendor.purpose) ? vendor.purpose : known?.purpose || 'advertising';
            if (purpose !== vendor.purpose)
                warn('bad-option', `vendors (purpose of ${id})`);
            const hosts = strings(vendor.hosts).map(readHost);
            vendors.set(id, Object.assign(vendor, { id, purpose, hosts, cookies: strings(vendor.cookies) }));
        }
        return vendors;
    };
    /** `necessary`, the purposes of the vendors and the site's own, in the order visitors read them. */
    const readPurposes = (given, vendors) => {
        const declared = new Map([['necessary', { id: 'necessary' }]]);
        for (const { purpose } of vendors)
            declared.set(purpose, { id: purpose });
        for (const purpose of list(given).map(readItem)) {
            if (isId(purpose.id))
                declared.set(purpose.id, purpose);
        }
        const ids = declared.size > 1 || list(given).length ? STANDARD.filter((id) => declared.has(id)) : STANDARD;
        return new Map([...ids, ...declared.keys()].map((id) => [id, declared.get(id) || { id }]));
    };
    /**
     * Revisions, oldest first. None at all where two share a version or a day, or a day cannot be read: then nothing is known
     * of what changed, and everything is asked again.
     */
    const readRevisions = ({ version, effectiveFrom, revisions }, purposes) => {
        const isPurpose = (id) => STANDARD.includes(id) || purposes.some((purpose) => purpose.id === id);
        const read = list(revisions).map((given) => {
            const revision = own(given);
            const concerned = strings(revision.purposes);
            const date = text((revision.version === version && effectiveFrom) || revision.date);
            const read = {
                version: text(revision.version),
                date,
                change: revision.change || '',
                kind: revision.kind === 'minor' ? 'minor' : 'material',
                // an id that nobody declared may be a misspelt one
                ...(concerned.length && concerned.every(isPurpose) && { purposes: concerned }),
            };
            return read;
        });
        const days = read.map(({ date }) => Date.parse(date));
        const distinct = new Set([...days, ...read.map((revision) => revision.version)]);
        if (distinct.size < 2 * read.length || days.some(Number.isNaN)) {
            warn('bad-option', 'policy.revisions');
            return [];
        }
        return read.sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
    };
    /**
     * Fills in defaults. Whatever is missing, misspelt or malformed becomes its default or the strictest value, never a
     * milder one. Never throws. What only the interface uses is passed on as it is.
     */
    const readOptions = (input, catalogue = []) => {
        checkOptions(input);
        const given = own(input);
        const policy = own(given.policy);
        const cookie = own(given.cookie);
        const vendors = readVendors(given.vendors, catalogue);
        const purposes = readPurposes(given.purposes, vendors.values());
        for (const id of vendors.keys())
            if (purposes.delete(id))
                warn('id-twice', id);
        return Object.freeze({
            region: '',
            language: '',
            site: '',
            theme: 'auto',
            nonce: '',
            base: '',
            texts: {},
            contacts: {},
            rights: {},
            receipt: {},
            ...given,
            vendors: [...vendors.values()],
            purposes: [...purposes.values()],
            policy: { ...policy, version: text(policy.version), revisions: readRevisions(policy, [...purposes.values()]) },
            regime: ['opt-out', 'notice', 'none'].includes(given.regime) ? given.regime : 'opt-in',
            cookie: {
                name: /^[\w-]{1,40}$/.test(text(cookie.name)) ? text(cookie.name) : 'sekisho',
                domain: text(cookie.domain),
                path: text(cookie.path) || '/',
                days: within(cookie.days, LONGEST_DAYS, 180),
            },
            reload: isOn(given.reload),
            lock: isOn(given.lock),
            timeout: within(given.timeout, LONGEST_WAIT, 5000),
            banner: given.banner === 'manual' ? 'manual' : 'auto',
            guard: ['all', 'off'].includes(given.guard) ? given.guard : 'declared',
            allow: strings(given.allow).map(readHost),
        });
    };

    /**
     * Finds the tag this file was loaded by. Must be called while the file is first run: later `currentScript` is `null`.
     * A tag that cannot be found gives no base address rather than a wrong one (CVE-2024-47068).
     */
    const readOwnScript = () => {
        const current = page('currentScript');
        const element = current instanceof HTMLScriptElement ? current : undefined;
        return {
            element,
            base: element?.src ? new URL('.', element.src).href : '',
            // the attribute reads '' under a Content-Security-Policy; the property has it
            nonce: element?.nonce || '',
            hasIntegrity: !!element?.integrity,
        };
    };

    // The whole domain: its cookie goes with every request to it. Other Google vendors claim single hosts and paths below
    // it, so where those are declared as well, such a request needs both.
    const facts$9 = {
        id: 'doubleclick',
        purpose: 'advertising',
        hosts: [
            'googletagmanager.com/gtag/js?id=DC-',
            'googletagmanager.com/gtag/destination?id=DC-',
            'doubleclick.net',
            '2mdn.net',
            'adservice.google.com',
            'adtrafficquality.google',
        ],
        cookies: ['_gcl_dc', '_dcid', 'FPGCLDC'],
        signal: 'google',
    };

    // The tag's addresses are shared with Google Analytics: see there. The pixels of www.google.com are also asked for
    // under the visitor's national domain; of those only Japan's is listed.
    // www.googleadservices.com only: partner.googleadservices.com is AdSense's.
    const facts$8 = {
        id: 'google-ads',
        purpose: 'advertising',
        hosts: [
            'googletagmanager.com/gtag/js?id=AW-',
            'googletagmanager.com/gtag/js?id=GT-',
            'googletagmanager.com/gtag/js?l=',
            'googletagmanager.com/gtag/destination?id=AW-',
            'www.googleadservices.com',
            'googleads.g.doubleclick.net/pagead/viewthroughconversion',
            'td.doubleclick.net',
            'ad.doubleclick.net/ccm/',
            'pagead2.googlesyndication.com/ccm/',
            'google.com/ccm/',
            'google.com/rmkt/',
            'google.com/pagead/',
            'google.com/ads/',
            'google.co.jp/pagead/',
            'google.co.jp/ads/',
        ],
        // not `_gcl_*`: `_gcl_dc` is DoubleClick's
        cookies: ['_gcl_au', '_gcl_aw', '_gcl_ag', '_gcl_gb', '_gcl_gs', '_gac_gb_*', 'FPAU', 'FPGCLAW', 'FPGCLGB'],
        signal: 'google',
    };

    // No signal: Google does not name AdSense among the products that obey Consent Mode.
    // Not fundingchoicesmessages.google.com, nor its FCCDCF and FCNEC: that is Google's own consent message and its record.
    const facts$7 = {
        id: 'google-adsense',
        purpose: 'advertising',
        hosts: [
            'googlesyndication.com/pagead/',
            'tpc.googlesyndication.com',
            'partner.googleadservices.com',
            'googleads.g.doubleclick.net/pagead/ads',
            'googleads.g.doubleclick.net/pagead/html/',
        ],
        cookies: ['__gads', '__gpi', '__gpi_optout', '__eoi', 'GoogleAdServingTest'],
    };

    // Google's tag is one script for several products; its id says which (docs/adding-a-vendor.md, "Shared hosts").
    // `GT-` ids and addresses that begin with `l=` do not say it, so Google Analytics and Google Ads both claim those.
    // google.com/g/collect is where the tag turns to when the measurement hosts cannot be reached, by a guard for example.
    const facts$6 = {
        id: 'google-analytics',
        purpose: 'analytics',
        hosts: [
            'googletagmanager.com/gtag/js?id=G-',
            'googletagmanager.com/gtag/js?id=UA-',
            'googletagmanager.com/gtag/js?id=GT-',
            'googletagmanager.com/gtag/js?l=',
            'googletagmanager.com/gtag/destination?id=G-',
            'google-analytics.com',
            'analytics.google.com',
            'stats.g.doubleclick.net',
            'google.com/g/collect',
        ],
        // not `_ga*`: Google Optimize's `_gaexp` is another product; not `_gac_*`: `_gac_gb_*` is Google Ads'
        cookies: ['_ga', '_ga_*', '_gid', '_gat', '_gat_*', '_gac_G-*', '_gac_UA-*', '_dc_gtm_*', 'FPID', 'FPLC', 'FPGSID'],
        signal: 'google',
    };

    // googlesyndication.com/tag/ serves the same library for limited ads, googletagservices.com the old one.
    // No signal: see Google AdSense, whose first-party cookies these are too.
    const facts$5 = {
        id: 'google-publisher-tag',
        purpose: 'advertising',
        hosts: [
            'securepubads.g.doubleclick.net',
            'pubads.g.doubleclick.net',
            'googletagservices.com',
            'googlesyndication.com/tag/',
            'googlesyndication.com/safeframe/',
        ],
        cookies: ['__gads', '__gpi', '__gpi_optout', '__eoi'],
    };

    // A loader: functional, because what it loads is asked for by its own vendors, whose hosts the guard knows.
    // It passes the signal on to the tags it loads.
    const facts$4 = {
        id: 'google-tag-manager',
        purpose: 'functional',
        hosts: ['googletagmanager.com/gtm.js', 'googletagmanager.com/ns.html'],
        signal: 'google',
    };

    const facts$3 = {
        id: 'vimeo',
        purpose: 'functional',
        hosts: ['vimeo.com', 'vimeocdn.com'],
    };

    // Widgets (platform, syndication) and pixel (ads-twitter.com, t.co, analytics). Not twitter.com and x.com as a whole.
    const facts$2 = {
        id: 'x',
        purpose: 'social',
        hosts: [
            'platform.twitter.com',
            'platform.x.com',
            'syndication.twitter.com',
            'syndication.x.com',
            'syndication.twimg.com',
            'analytics.twitter.com',
            'ads-twitter.com',
            't.co',
        ],
        cookies: ['_twpid', '_twsid', '_twclid'],
    };

    // The old tag is s.yimg.jp/…/cv/ytag.js with its counting hosts (b9x, apm); the new one of 2025 is
    // tag.flvcdn.net/lytag.js. yads is what shows advertisements. yahoo.co.jp and yimg.jp serve much else.
    const facts$1 = {
        id: 'yahoo-japan-ads',
        purpose: 'advertising',
        hosts: [
            's.yimg.jp/images/listing/tool/',
            'tag.flvcdn.net',
            'yads.c.yimg.jp',
            'yads.yjtag.yahoo.co.jp',
            'apm.yahoo.co.jp',
            'cksync.yahoo.co.jp',
            'b90.yahoo.co.jp',
            'b91.yahoo.co.jp',
            'b92.yahoo.co.jp',
            'b97.yahoo.co.jp',
            'b99.yahoo.co.jp',
        ],
        // `_ycl_aw`, `_ycl_<prefix>_aw`, `_ycl_yjad`; not `_ly_*`, a prefix that a site may use itself
        cookies: ['_ycl_*', '_yjr_yjad', '_yjsu_yjad', '_ts_yjad', '_ly_su', '_ly_c', '_ly_r'],
    };

    // youtube-nocookie.com personalises less, but it is still a request to YouTube. ytimg.com: thumbnails.
    const facts = {
        id: 'youtube',
        purpose: 'functional',
        hosts: ['youtube.com', 'youtube-nocookie.com', 'ytimg.com'],
    };

    /** Every vendor the script tag knows by its id. Google's stand side by side: they compress together. */
    const builtIn = [
        facts$6,
        facts$8,
        facts$9,
        facts$7,
        facts$5,
        facts$4,
        facts$1,
        facts$2,
        facts$3,
        facts,
    ];

    /** The script-tag entry: its own tag → options → consent → `window.sekisho`. The only file that writes a global. */
    const BLOCK = 'script[type="application/json"][data-sekisho=options]';
    const readBlock = () => {
        try {
            return JSON.parse(page('querySelector')(BLOCK)?.textContent || 'null');
        }
        catch (cause) {
            warn('bad-options-block', cause);
            return undefined;
        }
    };
    /** The address of a folder; none if it cannot be read, for nothing of what follows may depend on it. */
    const resolve = (address) => {
        try {
            return new URL(address, page('baseURI')).href;
        }
        catch {
            return '';
        }
    };
    const start = () => {
        const scope = globalThis;
        const mark = Symbol.for('sekisho');
        if (scope[mark])
            return warn('duplicate-instance');
        scope[mark] = true;
        const script = readOwnScript();
        const tag = readAttributes(script.element?.dataset || {});
        const given = readOptions(mergeOptions(tag, readBlock()), builtIn);
        const settings = { ...given, nonce: given.nonce || script.nonce };
        const base = given.base ? resolve(given.base) : script.base;
        if (!base)
            warn('no-script-tag');
        const load = createLoad(script, base);
        const consent = startConsent(settings, {
            loadInterface: () => load('sekisho.ui.js', "sha384-2NXbUAhnJBEP7jjQe6nzSTMT2swNPVrAFJQw5VAO54HTb4SxeLqkoZ13q898XZvY"),
            loadReceipts: () => load('sekisho.receipts.js', "sha384-7q2Hm5MPuqGwzbK6ysPFs6zq8fmrEfz2Cns10nwgC8mV9kIbnOUbn1Eym6J4HSyE"),
            load,
        });
        const queued = scope.sekisho;
        const api = Object.assign(consent, {
            version: "0.1.0",
            push(...callbacks) {
                for (const callback of callbacks)
                    callSafely(callback, api);
            },
        });
        const { destroy } = api;
        api.destroy = () => {
            destroy();
            delete scope[mark];
            delete scope.sekisho;
        };
        scope.sekisho = api;
        if (Array.isArray(queued))
            api.push(...queued);
        announce('ready', consent.decision);
        {
            page('addEventListener')('DOMContentLoaded', () => {
                const block = page('querySelector')(BLOCK);
                if (block && script.element && script.element.compareDocumentPosition(block) & 4)
                    warn('late-options');
            });
        }
    };
    start();

})();
