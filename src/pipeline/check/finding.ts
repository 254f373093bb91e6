/** A finding: a fault of sense, before it is known which file its record stands in. */

export interface Finding {
  readonly on: { readonly id: string };
  readonly problem: string;
  readonly remedy: string;
}
