/** The link to the view. */
import { encodeLink } from '../../state/url-codec.ts';
import { pageAddress } from '../../state/url-sync.ts';
import { useApp, useMessages } from '../app-context.tsx';
import { CopyField } from './copy-field.tsx';

export function LinkTab() {
  const { link } = useMessages().share;
  const view = useApp((state) => state.view);
  return <CopyField label={link.label} note={link.note} text={pageAddress(encodeLink(view))} rows={2} />;
}
