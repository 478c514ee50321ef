/** The integrity of each lazy file of the interface. */
const chunkFiles = {"preact":"sha256-iBto4BZGNcrtBObNTdIjom8Eyam6YXGfM6rZDs3Z8ac=","rights":"sha256-oAvGGG9vUfMhtvHjwkC7RgtuN2G2FWJ4iKIz9gfcUEs=","preferences":"sha256-u0QxNcJe2cw6ITOyQopygLpk7REovxNJIN/qxsIX8lY=","embeds":"sha256-PbAyt/pYW/EtxE1ELkQ4Dr54dKuyi5CfwjdJU9VgjQY=","disclosures":"sha256-0iiYUMFjySB5HroPEvbEt4o865vxasFQ9rLvU0Kw9FE="};

export { chunkFiles };
