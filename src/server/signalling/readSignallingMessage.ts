import * as v from 'valibot';

const topics = v.array(v.string());
const anyMessage = v.variant('type', [
  v.object({ type: v.literal('subscribe'), topics }),
  v.object({ type: v.literal('unsubscribe'), topics }),
  v.object({ type: v.literal('publish'), topic: v.string(), data: v.unknown() }),
  v.object({ type: v.literal('ping') }),
]);

/** What a client of y-webrtc 10.3 sends. The data is the clients' own affair: it is passed on unread. */
export type SignallingMessage = v.InferOutput<typeof anyMessage>;

/** Undefined for whatever is no such message, or has more than `depth` objects and lists inside each other. */
export function readSignallingMessage(text: string, depth: number): SignallingMessage | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isShallow(value, depth)) return undefined;
  const { success, output } = v.safeParse(anyMessage, value);
  return success ? output : undefined;
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1));
}
