/** Running processes, one for each combination of settings that only a whole process can have. */
export interface Pool<Settings, Process> {
  /** The process with these settings, started if there is none yet. */
  get(settings: Settings): Promise<Process>;
  /** Ends them all. */
  close(): Promise<void>;
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
      return process;
    },
    close: async () => {
      const started = await Promise.allSettled(running.values());
      running.clear();
      await Promise.all(started.map(async (result) => result.status === 'fulfilled' && end(result.value)));
    },
  };
}
