/** What is used of saxen, which brings no types. */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', take: (name: string, attributes: () => Record<string, string> | false) => void): this;
    on(event: 'text' | 'cdata' | 'closeTag', take: (words: string) => void): this;
    stop(): void;
    /** Throws when the text is not well-formed. */
    parse(text: string): void;
  }
}
