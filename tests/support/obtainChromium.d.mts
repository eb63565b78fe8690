/** The path of a Chromium on this machine, installed first where there is none; throws with a sentence. */
export function obtainChromium(): string;
