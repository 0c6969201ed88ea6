import { Component, type ReactNode } from 'react';
import { Quiet } from '../parts';

interface Props {
  /** What is shown in place of a chart that cannot be. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Keeps a chart that cannot be loaded or drawn from taking the panel with it: its figures are shown as a table. */
export class ChartBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <>
        <Quiet style={{ marginBottom: 8 }}>The chart could not be shown.</Quiet>
        {this.props.instead}
      </>
    );
  }
}
