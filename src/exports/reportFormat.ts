import type { MapPicture, ReportContext } from './reportContext.ts';

/** A form a report can be handed on in. Its module, and the library it may need, are fetched when it is first used. */
export interface ReportFormat {
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it shows the map as a picture, which the caller then draws. */
  readonly hasPicture: boolean;
  write(context: ReportContext, picture: MapPicture | null): Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>;
}

/** Text as the bytes of a file. */
export function textFile(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
