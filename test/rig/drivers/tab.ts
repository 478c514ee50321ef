import type { Spoken, Viewport, VisitorOptions } from '../driver.js';
import type { Stroke } from './strokes.js';

/** The few things in which the engines differ; `createPage` makes a page of them. */
export interface Tab {
  /** Begins to go somewhere. Rejects when the address cannot be reached; when it resolves does not matter. */
  navigate(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  /** Evaluates an expression whose value is text or a promise of text. */
  run(expression: string): Promise<string>;
  /** Brings the tab to the front, where its page gets the visitor's input. */
  front(): Promise<void>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  press(strokes: readonly Stroke[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Absent where the engine does not tell. */
  spoken?(): Promise<Spoken[]>;
  /** Absent where it cannot be changed of a page that is open. */
  resize?(viewport: Viewport): Promise<void>;
  pinch?(factor: number): Promise<void>;
  prefer?(options: Pick<VisitorOptions, 'colorScheme' | 'forcedColors'>): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Takes the errors which the engine itself has reported. */
  takeErrors(): string[];
  close(): Promise<void>;
}
