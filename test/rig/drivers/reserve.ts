/** Keeps one thing ready for the next who asks, since making it takes time. */
export interface Reserve<Thing> {
  take(): Promise<Thing>;
  /** Ends what nobody has taken. */
  close(): Promise<void>;
}

/** Creates a reserve, which is empty until the first has been taken. */
export function createReserve<Thing>(make: () => Promise<Thing>, end: (thing: Thing) => Promise<void>): Reserve<Thing> {
  let next: Promise<Thing> | undefined;
  return {
    take: async () => {
      const thing = await (next ?? make());
      if (!process.env.NORES) next = make();
      // Whoever takes it will hear of the failure.
      next?.catch(() => {});
      return thing;
    },
    close: async () => {
      const left = await next?.catch(() => undefined);
      if (left) await end(left);
    },
  };
}
