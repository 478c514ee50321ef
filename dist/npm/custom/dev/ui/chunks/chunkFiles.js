/** The integrity of each lazy file of the interface. */
const chunkFiles = {"preact":"sha256-iBto4BZGNcrtBObNTdIjom8Eyam6YXGfM6rZDs3Z8ac=","rights":"sha256-n4g27gfCA15C0NdOyMKSJASZOIas4qktH4kuiKrfi54=","preferences":"sha256-Xo2tLnVUyHSCQMUz1IzMoMs+tgbCifYgDU03uCGrUHM=","embeds":"sha256-eW7ewUiBK6xnxLadpXQl6BVaZhf+4gms6TGw+1JDyb4=","disclosures":"sha256-fubZa4im6iCAlgOkNpolq7PIYY8QdiCcwhGUvUzY80s="};

export { chunkFiles };
