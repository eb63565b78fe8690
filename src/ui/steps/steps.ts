/** The way through a seminar, for a facilitator, as the last part of each screen's address. Any step can be visited at any time. */
export const steps = ['prepare', 'ready', 'open', 'run', 'ledger', 'cluster', 'plenary', 'report'] as const;

export type Step = (typeof steps)[number];
