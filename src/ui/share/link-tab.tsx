/** The link to the view. */
import { pageAddress } from '../../state/url-sync.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { CopyField } from './copy-field.tsx';

export function LinkTab() {
  const { link } = useMessages().share;
  const view = useApp((state) => state.view);
  const settings = useApp((state) => state.settings);
  return <CopyField label={link.label} note={link.note} text={pageAddress(view, settings)} rows={2} />;
}
