import { create } from 'zustand';
import type { SeminarId } from '../../domain/ids.ts';
import type { Scope } from '../../domain/scope.ts';

/** What was brought back last on this page, until it was told of where people go on. */
export interface BroughtBackStep {
  readonly seminar: SeminarId;
  readonly scope: Scope;
  /** The name of the step of undo. */
  readonly step: string;
  readonly words: string;
}

export const useBroughtBackStep = create<{ readonly last: BroughtBackStep | null }>(() => ({ last: null }));

export function noteBroughtBack(last: BroughtBackStep): void {
  useBroughtBackStep.setState({ last });
}
