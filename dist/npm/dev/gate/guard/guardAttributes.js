import { prototypeOf } from '../../lib/native.js';
import { page } from '../../lib/page.js';
import { DONE } from '../interceptor/standIns.js';
import { FETCHING_ATTRIBUTES, isFetching } from '../elements/fetchingElements.js';
import { toText } from './toText.js';

const isElement = (value) => value?.nodeType === Node.ELEMENT_NODE;
/** The name without its prefix: `xlink:href` and any other prefix of it fetch like `href`. */
const plain = (name) => String(name).toLowerCase().replace(/^.*:/, '');
const own = { make: (tag) => page('createElement')(tag), prototypeOf };
/** `element.src = …`, `setAttribute('src', …)`, attribute nodes. */
const guardAttributes = ({ onCall, onSet }, divert, isHeld, { make, prototypeOf: find } = own) => {
    for (const tag of Object.keys(FETCHING_ATTRIBUTES)) {
        // parts of tables have a background, but no property for it
        if (tag !== 'body' && !isFetching({ localName: tag }))
            continue;
        const owner = make(tag);
        for (const name of FETCHING_ATTRIBUTES[tag]) {
            const property = name === 'imagesrcset' ? 'imageSrcset' : name;
            onSet(owner, property, (given, element) => {
                const value = toText(given);
                return divert(element, name, String(value)) ? DONE : value;
            });
        }
    }
    const elements = find('Element');
    for (const [name, at] of [
        ['setAttribute', 0],
        ['setAttributeNS', 1],
    ]) {
        onCall(elements, name, (given, self) => {
            const args = given.map(toText);
            return isElement(self) && args.length > at + 1 && divert(self, plain(args[at]), String(args[at + 1]))
                ? DONE
                : args;
        });
    }
    for (const name of ['setAttributeNode', 'setAttributeNodeNS']) {
        onCall(elements, name, (args, self) => {
            const attribute = args[0];
            return isElement(self) && divert(self, plain(attribute.name), attribute.value) ? DONE : args;
        });
    }
    // neither tells its element: what cannot be held in its place is refused
    for (const name of ['setNamedItem', 'setNamedItemNS']) {
        onCall(find('NamedNodeMap'), name, (args, self) => {
            const attribute = args[0];
            const owner = self[0]?.ownerElement;
            const { value } = attribute;
            return (owner ? divert(owner, plain(attribute.name), value) : isHeld(value)) ? DONE : args;
        });
    }
    // classes too are set by it: what has nothing of an address in it is none
    onSet(find('SVGAnimatedString'), 'baseVal', (given) => {
        const value = toText(given);
        return /[/:\\]/.test(String(value)) && isHeld(value) ? DONE : value;
    });
    const attributes = find('Attr');
    for (const name of ['value', 'nodeValue', 'textContent']) {
        // every node has the others: only those of attributes are stood in front of
        const property = Object.getOwnPropertyDescriptor(attributes, name) || Object.getOwnPropertyDescriptor(find('Node'), name);
        Reflect.defineProperty(attributes, name, property);
        onSet(attributes, name, (given, self) => {
            const { ownerElement, name: written } = self;
            const value = toText(given);
            return ownerElement && divert(ownerElement, plain(written), (value ?? '')) ? DONE : value;
        });
    }
};

export { guardAttributes };
