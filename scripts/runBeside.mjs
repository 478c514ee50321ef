/**
 * Runs steps beside each other. Their lines come as if they ran in turn: what a step writes comes once those before it have
 * ended. Gives what they give.
 *
 * @param {readonly ((out: { isTTY: boolean, isWaiting: boolean, write(text: string): void }) => Promise<unknown>)[]} steps
 */
export const runBeside = async (steps, stdout = process.stdout) => {
  const states = steps.map(() => ({ text: '', isOver: false }));
  let turn = 0;
  const pass = () => {
    for (; turn < states.length; turn++) {
      const state = states[turn];
      if (state.text) stdout.write(state.text);
      state.text = '';
      if (!state.isOver) return;
    }
  };
  const run = async (step, state, index) => {
    const write = (text) => {
      state.text += text;
      pass();
    };
    try {
      return await step({
        isTTY: Boolean(stdout.isTTY),
        write,
        get isWaiting() {
          return turn < index;
        },
      });
    } finally {
      state.isOver = true;
      pass();
    }
  };
  const results = await Promise.allSettled(steps.map((step, index) => run(step, states[index], index)));
  const failure = results.find(({ status }) => status === 'rejected');
  if (failure) throw failure.reason;
  return results.map(({ value }) => value);
};
