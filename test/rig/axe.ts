import axe from 'axe-core';
import type { Page } from './driver.js';

/** One broken rule. */
export interface Violation {
  /** The rule, as in axe-core's list. */
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  /** Where: the path of selectors, one for each shadow root on the way. */
  readonly where: readonly string[];
}

/**
 * Looks for accessibility errors in the page and in its open shadow roots.
 *
 * @param context selector of the part of the light document to look at; everything by default
 */
export async function findViolations(page: Page, context?: string): Promise<Violation[]> {
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(`void (() => {${axe.source}\n})()`);
  return page.evaluate(examine, context ?? null);
}

interface Result {
  readonly id: string;
  readonly impact?: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly (string | readonly string[])[] }[];
}

/** Runs inside the page. */
async function examine(context: string | null): Promise<Violation[]> {
  const { axe: engine } = window as unknown as { axe: { run(where: unknown): Promise<{ violations: Result[] }> } };
  const { violations } = await engine.run(context ?? document);
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact: impact ?? null,
    help,
    where: nodes.map(({ target }) => target.flat().join(' >> ')),
  }));
}
