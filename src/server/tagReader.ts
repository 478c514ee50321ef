/** The only file that knows the parser: parse5, which reads HTML as browsers do (https://html.spec.whatwg.org/multipage/parsing.html). */
import { html, Parser, Tokenizer, TokenizerMode, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

/** From one place of the markup up to another. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A start tag, and where it stands. */
export interface StartTag extends Range {
  readonly name: string;
  /** Of attributes with the same name the first, as browsers have it. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** One of which it is known where its attributes stand, too. */
export interface PlacedTag extends StartTag {
  readonly places: ReadonlyMap<string, Range>;
}

/** Who is told of what stands in the markup. */
export interface TagListener {
  /** Whether tags of this name are to be told: most need not be looked at. */
  concerns(name: string): boolean;
  /** `isApart` tells whether it is a template's content, or of another language than HTML: SVG, MathML. */
  onTag(tag: StartTag, isApart: boolean): void;
  /** The content of a `<noscript>`, which is text where scripts run. */
  onNoscript(content: Range): void;
}

/** Reads markup, in whatever pieces it comes. */
export interface TagReader {
  write(text: string, isLast: boolean): void;
  /** How far the markup is done with: no tag that is told later begins before. */
  readonly settled: number;
}

type Namespace = ReturnType<TreeAdapter['getNamespaceURI']>;

interface Node {
  readonly tagName: string;
  readonly namespaceURI: Namespace;
  readonly attributes: Token.Attribute[];
}
type Bare = TreeAdapterTypeMap<Node, Node, Node, Node, Node, Node, Node, Node, Node, Node>;

const nothing = (): void => {};
const none = (): null => null;
const no = (): boolean => false;
const text = (): string => '';
const make = (tagName = '', namespaceURI: Namespace = html.NS.HTML, attributes: Token.Attribute[] = []): Node => ({
  tagName,
  namespaceURI,
  attributes,
});

/** A tree of which nothing is kept: the parser needs only the elements that are open. */
const createTree = (): TreeAdapter<Bare> => {
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  return {
    createDocument: make,
    createDocumentFragment: make,
    createElement: make,
    createCommentNode: () => make(),
    createTextNode: () => make(),
    getTagName: ({ tagName }) => tagName,
    getNamespaceURI: ({ namespaceURI }) => namespaceURI,
    getAttrList: ({ attributes }) => attributes,
    getDocumentMode: () => mode,
    setDocumentMode: (_, given) => void (mode = given),
    getTemplateContent: (template) => template,
    getChildNodes: () => [],
    getFirstChild: none,
    getParentNode: none,
    getNodeSourceCodeLocation: none,
    getCommentNodeContent: text,
    getTextNodeContent: text,
    getDocumentTypeNodeName: text,
    getDocumentTypeNodePublicId: text,
    getDocumentTypeNodeSystemId: text,
    isCommentNode: no as never,
    isDocumentTypeNode: no as never,
    isElementNode: no as never,
    isTextNode: no as never,
    ...{ adoptAttributes: nothing, appendChild: nothing, insertBefore: nothing, insertText: nothing },
    ...{ insertTextBefore: nothing, detachNode: nothing, setDocumentType: nothing, setTemplateContent: nothing },
    ...{ setNodeSourceCodeLocation: nothing, updateNodeSourceCodeLocation: nothing },
  };
};

const toRange = ({ startOffset, endOffset }: Token.Location): Range => ({ start: startOffset, end: endOffset });

const toStartTag = ({ tagName, attrs, location }: Token.TagToken): StartTag => ({
  start: location!.startOffset,
  end: location!.endOffset,
  name: tagName,
  attributes: new Map(attrs.map(({ name, value }) => [name, value])),
});

const toPlacedTag = (token: Token.TagToken): PlacedTag => ({
  ...toStartTag(token),
  places: new Map(Object.entries(token.location!.attrs ?? {}).map(([name, place]) => [name, toRange(place)])),
});

/** States in which nothing has begun that may become a tag. */
const TEXT: ReadonlySet<number> = new Set(Object.values(TokenizerMode));

class TagParser extends Parser<Bare> {
  listener: TagListener | undefined;
  /** Where the latest tag or comment ended. */
  behind = 0;
  /** Where the content of an open `<noscript>` begins, whose text is not markup. */
  noscript: number | undefined;

  override onStartTag(token: Token.TagToken): void {
    const { tagName, location } = token;
    this.behind = location!.endOffset;
    // as it is written: in SVG the parser gives some names capitals
    const tag = this.listener?.concerns(tagName) && toStartTag(token);
    const isApart = this.openElements.tmplCount > 0 || this.shouldProcessStartTagTokenInForeignContent(token);
    super.onStartTag(token);
    if (tagName === 'noscript' && this.tokenizer.state === TokenizerMode.RAWTEXT) this.noscript = this.behind;
    if (tag) this.listener?.onTag(tag, isApart);
  }

  override onEndTag(token: Token.TagToken): void {
    this.behind = token.location!.endOffset;
    this.leaveNoscript(token.location!.startOffset);
    super.onEndTag(token);
  }

  override onComment(token: Token.CommentToken): void {
    this.behind = token.location!.endOffset;
    super.onComment(token);
  }

  leaveNoscript(end: number): void {
    const start = this.noscript;
    this.noscript = undefined;
    if (start !== undefined) this.listener?.onNoscript({ start, end });
  }
}

/** `isScripting` tells whether it is read as where scripts run: there the content of `<noscript>` is text. */
export const createTagReader = (listener: TagListener, isScripting: boolean): TagReader => {
  const parser = new TagParser({
    scriptingEnabled: isScripting,
    sourceCodeLocationInfo: true,
    treeAdapter: createTree(),
  });
  parser.listener = listener;
  // the places of tokens are enough: for those of elements the parser would copy each
  parser.options = { ...parser.options, sourceCodeLocationInfo: false };
  let length = 0;
  let settled = 0;
  return {
    write(piece, isLast) {
      const start = length;
      length += piece.length;
      parser.tokenizer.write(piece, isLast);
      if (isLast) parser.leaveNoscript(length);
      settled = Math.max(settled, parser.behind);
      if (isLast || TEXT.has(parser.tokenizer.state)) settled = length;
      else if (settled >= start) {
        // whatever has begun begins with this
        const at = piece.indexOf('<', settled - start);
        if (at >= 0) settled = start + at;
      }
      if (parser.noscript !== undefined) settled = Math.min(settled, parser.noscript);
    },
    get settled() {
      return settled;
    },
  };
};

/** Reads a text that is one start tag. */
export const readStartTag = (markup: string): PlacedTag | undefined => {
  let found: PlacedTag | undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => void (found ??= toPlacedTag(token)),
      ...{ onEndTag: nothing, onComment: nothing, onDoctype: nothing, onEof: nothing },
      ...{ onCharacter: nothing, onNullCharacter: nothing, onWhitespaceCharacter: nothing },
    },
  );
  tokenizer.write(markup, true);
  return found;
};
