/** Where the server reports what happened; never with an address of whoever asked, or the name of a room. */
export type Log = (event: string, details?: Record<string, string | number>) => void;
