/** Stands in for loadTcfDuties.ts in `signals/tcf.js`: the core knows where the files lie and checks them. */
import type { Port } from '../../types/internal.js';
import type { TcfDutiesModule } from '../contracts/TcfDutiesModule.js';

/** Filled in by the build. */
declare const __SRI_TCF_DUTIES__: string;

/** Loads what the TCF has shown besides. */
export const loadTcfDuties = (port: Port): Promise<TcfDutiesModule> =>
  port.load('sekisho.tcfDuties.js', __SRI_TCF_DUTIES__) as Promise<TcfDutiesModule>;
