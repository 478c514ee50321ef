/** Keeps one thing ready for the next who asks, since making it takes time. */
export interface Reserve<Thing> {
  take(): Promise<Thing>;
}

/** Creates a reserve, which is empty until the first has been taken. */
export function createReserve<Thing>(make: () => Promise<Thing>): Reserve<Thing> {
  let next: Promise<Thing> | undefined;
  return {
    take: async () => {
      // one that has failed meanwhile is made anew, by whoever hears of the failure
      const thing = await (next?.catch(make) ?? make());
      next = make();
      next.catch(() => {});
      return thing;
    },
  };
}
