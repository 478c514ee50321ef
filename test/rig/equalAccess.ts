import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Violation } from './axe.js';
import type { Page } from './driver.js';

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

/**
 * What IBM Equal Access finds in the page and in its open shadow roots: what fails, and what it holds for a likely failure.
 * What it asks a person to look at is no finding.
 */
export async function findUnequalAccess(page: Page): Promise<Violation[]> {
  if (!(await page.evaluate('Boolean(window.ace)')))
    await page.evaluate(`void (() => {${source}\nwindow.ace = ace})()`);
  return page.evaluate(examine);
}

interface Issue {
  readonly ruleId: string;
  readonly reasonId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly path: { readonly dom: string };
}

/** Runs inside the page. */
async function examine(): Promise<Violation[]> {
  const { ace } = window as unknown as {
    ace: { Checker: new () => { check(where: unknown, rules: readonly string[]): Promise<{ results: Issue[] }> } };
  };
  const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
  const found = new Map<string, Violation & { where: string[] }>();
  for (const { ruleId, reasonId, value, message, path } of results) {
    if (value[1] !== 'FAIL' && value[1] !== 'POTENTIAL') continue;
    const id = `${ruleId}/${reasonId}`;
    const violation = found.get(id) ?? { id, impact: value.join(' '), help: message, where: [] };
    violation.where.push(path.dom);
    found.set(id, violation);
  }
  return [...found.values()];
}
