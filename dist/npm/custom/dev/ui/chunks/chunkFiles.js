/** The integrity of each lazy file of the interface. */
const chunkFiles = {"preact":"sha256-iBto4BZGNcrtBObNTdIjom8Eyam6YXGfM6rZDs3Z8ac=","rights":"sha256-YlTro46BMb3uHMajmws996LP8bbWtO1/KrtFkDdbpDI=","preferences":"sha256-jJIfQ2hUweKcCLHxiWpaHE8Nif0cJVp52xOaJjo73PU=","embeds":"sha256-NK2lhvLf5D8BYNAlpWddDkiiAp5w7JKRfGqDREAz0KY=","disclosures":"sha256-Ixt5OKN+cbLC3QVGGDogADkYqwZEdLZRu1z9bLYjI84="};

export { chunkFiles };
