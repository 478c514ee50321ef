/** The integrity of each lazy file of the interface. */
const chunkFiles = {"preact":"sha256-iBto4BZGNcrtBObNTdIjom8Eyam6YXGfM6rZDs3Z8ac=","rights":"sha256-rxTguHjkIdsB/2L5C17IReaSyWmo3vZlzrVPH+7XF9E=","preferences":"sha256-lrT7H7mis7WkW3XpWuFaaCak7iky0NsXLfFLkr/Kgqg=","embeds":"sha256-Esp3FSkUc3Pfyo2xTeSfa+YT5y9he9AgRI9BhFgD7j8=","disclosures":"sha256-TPntxvzS1bQ7iKbq138fTHom+90uZav8GYETB5FEius="};

export { chunkFiles };
