/** Stands in for loadTcfDuties.ts in `signals/tcf.js`: the core knows where the files lie and checks them. */
import type { Port } from '../../types/internal.js';
import type { TcfDutiesModule } from '../contracts/TcfDutiesModule.js';
/** Loads what the TCF has shown besides. */
export declare const loadTcfDuties: (port: Port) => Promise<TcfDutiesModule>;
