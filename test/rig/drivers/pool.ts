/** Running processes, one for each combination of settings that only a whole process can have. */
export interface Pool<Settings, Process> {
  /** The process with these settings, started if there is none yet. */
  get(settings: Settings): Promise<Process>;
  /** Ends them all but the one that was started first: what most visitors need stays for those to come. */
  trim(): Promise<void>;
}

/** Creates a pool; `end` must end a process for good. */
export function createPool<Settings, Process>(
  start: (settings: Settings) => Promise<Process>,
  end: (process: Process) => Promise<void>,
): Pool<Settings, Process> {
  const running = new Map<string, Promise<Process>>();
  return {
    get: (settings) => {
      const key = JSON.stringify(settings);
      const process = running.get(key) ?? start(settings);
      running.set(key, process);
      // one that has failed to start is tried anew by the next who asks
      process.catch(() => running.delete(key));
      return process;
    },
    trim: async () => {
      const [, ...others] = [...running];
      for (const [key] of others) running.delete(key);
      const started = await Promise.allSettled(others.map(([, process]) => process));
      await Promise.all(started.map(async (result) => result.status === 'fulfilled' && end(result.value)));
    },
  };
}
