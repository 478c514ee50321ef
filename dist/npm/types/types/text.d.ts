/** A text in one language for all, or one a language (BCP 47 tag → text). */
export type Text = string | Readonly<Record<string, string>>;
