import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Violation } from './axe.js';
import type { Page } from './driver.js';

const source = readFileSync(createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');

/**
 * What HTML_CodeSniffer holds for an error by WCAG 2 AA. It knows no shadow roots, so it is given a copy of each in the
 * document itself, with its styles. Its warnings and notices are questions to a person, and no findings.
 */
export async function findErrors(page: Page): Promise<Violation[]> {
  await page.evaluate(flatten);
  // as a function of the page, so that it finds neither a module system nor a loader
  await page.evaluate(`void (function () {${source}\n}).call(window)`);
  return page.evaluate(examine);
}

/** Runs inside the page: puts what is in shadow roots into the document. */
function flatten(): void {
  for (const host of document.querySelectorAll<HTMLElement>('sekisho-root:not([hidden]),sekisho-placeholder')) {
    const shadow = host.shadowRoot!;
    const copy = document.createElement('div');
    const name = `copy-${document.querySelectorAll('[class^=copy-]').length}`;
    copy.className = name;
    copy.lang = host.lang;
    copy.dir = host.dir;
    copy.dataset.theme = host.dataset.theme;
    copy.append(...[...shadow.childNodes].map((node) => node.cloneNode(true)));
    const sheets = [...shadow.adoptedStyleSheets, ...[...shadow.styleSheets]];
    const text = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
    const style = document.createElement('style');
    style.textContent = text.replace(/:host\(([^)]*)\)/g, `.${name}$1`).replace(/:host/g, `.${name}`);
    document.head.append(style);
    // the root stands in front of the body, where no division may
    if (host.parentElement === document.documentElement) document.body.prepend(copy);
    else host.after(copy);
    host.remove();
  }
}

interface Message {
  readonly type: number;
  readonly code: string;
  readonly msg: string;
  readonly element: Element;
}

/** Runs inside the page. */
async function examine(): Promise<Violation[]> {
  const { HTMLCS } = window as unknown as {
    HTMLCS: {
      readonly ERROR: number;
      process(standard: string, where: unknown, onDone: () => void, onFailed: (cause: unknown) => void): void;
      getMessages(): Message[];
    };
  };
  await new Promise<void>((resolve, reject) => HTMLCS.process('WCAG2AA', document, resolve, reject));
  const found = new Map<string, Violation & { where: string[] }>();
  for (const { type, code, msg, element } of HTMLCS.getMessages()) {
    if (type !== HTMLCS.ERROR && !(window as unknown as { __all?: boolean }).__all) continue;
    const id = code.replace(/^WCAG2AA\./, '');
    const violation = found.get(id) ?? { id, impact: ['', 'error', 'warning', 'notice'][type]!, help: msg, where: [] };
    violation.where.push(element.outerHTML?.slice(0, 120) ?? '');
    found.set(id, violation);
  }
  return [...found.values()];
}
