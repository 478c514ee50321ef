/** The integrity of each lazy file of the interface. */
const chunkFiles = {"preact":"sha256-iBto4BZGNcrtBObNTdIjom8Eyam6YXGfM6rZDs3Z8ac=","rights":"sha256-kkrZMF9r0buzhIM/yQxc76hFjFIMgYGSnNOV/Pi4MJA=","preferences":"sha256-YgPaEyE9eChLI4d3oUnPUCNS2A3/yT+iN0j7tm/XkVc=","embeds":"sha256-kKXIqERVpKxM+dHq4gjjLryFxIn4nfgpPaPGFLhnXrI=","disclosures":"sha256-5tgGi6FAZ7IuFOJufiatOoGxrr7wXK9tHzCErtisvEg="};

export { chunkFiles };
