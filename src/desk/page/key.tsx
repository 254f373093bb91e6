/** A key beside what it does; screen readers hear the names alone and find all keys in their own list. */
export function Key({ name }: { readonly name: string | number }) {
  return (
    <span className="key" aria-hidden="true">
      {name}
    </span>
  );
}
