/** The integrity of each lazy file of the interface. */
const chunkFiles = {"preact":"sha256-iBto4BZGNcrtBObNTdIjom8Eyam6YXGfM6rZDs3Z8ac=","rights":"sha256-n4g27gfCA15C0NdOyMKSJASZOIas4qktH4kuiKrfi54=","preferences":"sha256-fU/ajV57gUZS2u9t8Ze8pIo2yo435DiyWBCNpxbLSM4=","embeds":"sha256-ANuD/JGSV1uIyjME6Blz72L5+VQbHgxkzy4EOLfdhUY=","disclosures":"sha256-FBr1sbVV4y1JUoojfg4fPV1fjMhM7TA6MyW4rA2KHtU="};

export { chunkFiles };
