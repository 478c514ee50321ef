/** What applies under which condition. */
export interface Rules<Condition, Value> {
  /** Adds a rule and returns the way to take it back. */
  add(condition: Condition, value: Value): () => void;
  /** The value of the latest rule whose condition is met. */
  find(isMet: (condition: Condition) => boolean): Value | undefined;
  clear(): void;
}

/** Creates an empty set of rules. */
export function createRules<Condition, Value>(): Rules<Condition, Value> {
  let rules: (readonly [Condition, Value])[] = [];
  return {
    add: (condition, value) => {
      const rule = [condition, value] as const;
      rules = [rule, ...rules];
      return () => {
        rules = rules.filter((other) => other !== rule);
      };
    },
    find: (isMet) => rules.find(([condition]) => isMet(condition))?.[1],
    clear: () => {
      rules = [];
    },
  };
}
