import { Component, type ErrorInfo, type ReactNode } from 'react';
import { FailureScreen } from './FailureScreen.tsx';

interface ErrorBoundaryProps {
  /** Another value means another screen, which gets a new chance. */
  place: string;
  children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: unknown;
  readonly hasFailed: boolean;
  readonly place: string;
}

/** Shows a plain screen in place of one that failed; what is open stays open and can be saved to a file. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, hasFailed: false, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error, hasFailed: true };
  }

  static getDerivedStateFromProps({ place }: ErrorBoundaryProps, state: ErrorBoundaryState): ErrorBoundaryState | null {
    return place === state.place ? null : { error: null, hasFailed: false, place };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <FailureScreen error={this.state.error} /> : this.props.children;
  }
}
