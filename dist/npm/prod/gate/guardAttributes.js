import { page } from '../lib/page.js';
import { DONE } from './intercept.js';
import { SOURCES } from './sources.js';

const isElement = (value) => value?.nodeType === Node.ELEMENT_NODE;
/** The name without its prefix: `xlink:href` and any other prefix of it fetch like `href`. */
const plain = (name) => String(name).toLowerCase().replace(/^.*:/, '');
/** `element.src = …`, `setAttribute('src', …)`, attribute nodes. */
const guardAttributes = ({ onCall, onSet }, divert, isHeld) => {
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
    // neither tells its element: what cannot be held in its place is refused
    for (const name of ['setNamedItem', 'setNamedItemNS']) {
        onCall(NamedNodeMap.prototype, name, (args, self) => {
            const attribute = args[0];
            const owner = self[0]?.ownerElement;
            const { value } = attribute;
            return (owner ? divert(owner, plain(attribute.name), value) : isHeld(value)) ? DONE : args;
        });
    }
    onSet(SVGAnimatedString.prototype, 'baseVal', (value) => (isHeld(value) ? DONE : value));
    onSet(Attr.prototype, 'value', (value, self) => {
        const { ownerElement, name } = self;
        return ownerElement && divert(ownerElement, plain(name), String(value)) ? DONE : value;
    });
};

export { guardAttributes };
