/** The integrity of each lazy file of the interface. */
const chunkFiles = {"preact":"sha256-iBto4BZGNcrtBObNTdIjom8Eyam6YXGfM6rZDs3Z8ac=","rights":"sha256-kkrZMF9r0buzhIM/yQxc76hFjFIMgYGSnNOV/Pi4MJA=","preferences":"sha256-MfA4GQNAHjwFYy061p7xOS55dGQ2PcL6RUkPTgSZtUo=","embeds":"sha256-eQWR4zhUsfaGpLrwobgGgBle0oFFuxtFK+JWR9d/eUM=","disclosures":"sha256-MFrzsaG9XJnClzit3PvTlqPqx5CNEFtw+V3VaY8918Q="};

export { chunkFiles };
