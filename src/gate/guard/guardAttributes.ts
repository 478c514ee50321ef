import { prototypeOf } from '../../lib/native.js';
import { page } from '../../lib/page.js';
import type { Interceptor } from '../interceptor/interceptor.js';
import { DONE } from '../interceptor/standIns.js';
import { isFetching, FETCHING_ATTRIBUTES } from '../elements/fetchingElements.js';
import { toText } from './toText.js';

/** Holds an attribute back that would make the element fetch. Tells whether it did. */
export type Divert = (element: Element, name: string, value: string) => boolean;

const isElement = (value: unknown): value is Element => (value as Node | null)?.nodeType === Node.ELEMENT_NODE;

/** The name without its prefix: `xlink:href` and any other prefix of it fetch like `href`. */
const plain = (name: unknown): string => String(name).toLowerCase().replace(/^.*:/, '');

/** Where functions stand that are to be stood in front of: every frame has its own. */
export interface Realm {
  make(tag: string): Element;
  prototypeOf(name: string): object | undefined;
}
const own: Realm = { make: (tag) => page('createElement')(tag), prototypeOf };

/** `element.src = …`, `setAttribute('src', …)`, attribute nodes. */
export const guardAttributes = (
  { onCall, onSet }: Interceptor,
  divert: Divert,
  isHeld: (address: unknown) => boolean,
  { make, prototypeOf: find }: Realm = own,
): void => {
  for (const tag of Object.keys(FETCHING_ATTRIBUTES)) {
    // parts of tables have a background, but no property for it
    if (tag !== 'body' && !isFetching({ localName: tag })) continue;
    const owner = make(tag);
    for (const name of FETCHING_ATTRIBUTES[tag]!) {
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
  ] as const) {
    onCall(elements, name, (given, self) => {
      const args = given.map(toText);
      return isElement(self) && args.length > at + 1 && divert(self, plain(args[at]), String(args[at + 1]))
        ? DONE
        : args;
    });
  }
  for (const name of ['setAttributeNode', 'setAttributeNodeNS']) {
    onCall(elements, name, (args, self) => {
      const attribute = args[0] as Attr;
      return isElement(self) && divert(self, plain(attribute.name), attribute.value) ? DONE : args;
    });
  }
  // neither tells its element: what cannot be held in its place is refused
  for (const name of ['setNamedItem', 'setNamedItemNS']) {
    onCall(find('NamedNodeMap'), name, (args, self) => {
      const attribute = args[0] as Attr;
      const owner = (self as NamedNodeMap)[0]?.ownerElement;
      const { value } = attribute;
      return (owner ? divert(owner, plain(attribute.name), value) : isHeld(value)) ? DONE : args;
    });
  }
  // classes too are set by it: what has nothing of an address in it is none
  onSet(find('SVGAnimatedString'), 'baseVal', (given) => {
    const value = toText(given);
    return /[/:\\]/.test(String(value)) && isHeld(value) ? DONE : value;
  });
  const attributes = find('Attr')!;
  for (const name of ['value', 'nodeValue', 'textContent']) {
    // every node has the others: only those of attributes are stood in front of
    const property =
      Object.getOwnPropertyDescriptor(attributes, name) || Object.getOwnPropertyDescriptor(find('Node')!, name)!;
    Reflect.defineProperty(attributes, name, property);
    onSet(attributes, name, (given, self) => {
      const { ownerElement, name: written } = self as unknown as Attr;
      const value = toText(given);
      return ownerElement && divert(ownerElement, plain(written), (value ?? '') as string) ? DONE : value;
    });
  }
};
