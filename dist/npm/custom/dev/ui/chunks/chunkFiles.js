/** The integrity of each lazy file of the interface. */
const chunkFiles = {"preact":"sha256-iBto4BZGNcrtBObNTdIjom8Eyam6YXGfM6rZDs3Z8ac=","rights":"sha256-kkrZMF9r0buzhIM/yQxc76hFjFIMgYGSnNOV/Pi4MJA=","preferences":"sha256-QTp6ZtyG6uYJqik7YVM7TUu2WJiHfe+WNKiFW0XgwwQ=","embeds":"sha256-eQWR4zhUsfaGpLrwobgGgBle0oFFuxtFK+JWR9d/eUM=","disclosures":"sha256-/QZz/X+vUO7elXGEujYTy1ygX2QztIrsL2+6W7gEtpE="};

export { chunkFiles };
