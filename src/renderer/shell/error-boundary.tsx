import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../components/layout';
import { forgetFailures } from '../components/on-demand';

interface Props {
  readonly children: ReactNode;
}

/** Catches a defect in a screen: says what is safe, and lets the person go on. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(): void {
    forgetFailures();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <EmptyState title="This screen stopped because of a fault in the program">
        <p>
          Everything marked as saved is safe in the library. Show the screen again; if the fault
          comes back, copy the details for whoever looks after the program.
        </p>
        <Button
          onClick={() => {
            this.setState({ error: null });
          }}
        >
          Show again
        </Button>{' '}
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(`${error.message}\n${error.stack ?? ''}`)
          }
        >
          Copy details
        </Button>
      </EmptyState>
    );
  }
}
