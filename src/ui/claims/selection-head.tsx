/** The name of what the reader tapped, and the way back to all reports. */
import { useEffect, useRef } from 'react';
import { useApp, useMessages } from '../app-context.tsx';
import { Icon } from '../icons.tsx';

export function SelectionHead({ name }: { name: string }) {
  const { panel } = useMessages();
  const selection = useApp((state) => state.view.selection);
  const { select } = useApp((state) => state.actions);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reports begin at their top for each selection anew
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [selection]);
  return (
    <div className="panel-head">
      <button type="button" aria-label={panel.back} title={panel.back} onClick={() => select(null)}>
        <Icon name="back" />
      </button>
      <h2 ref={heading}>{name}</h2>
    </div>
  );
}
