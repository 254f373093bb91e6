/** The marks that the map draws, by name: the legend shows them, the words name them. */
export type MarkName =
  | 'heldUkraine'
  | 'claimedUkraine'
  | 'heldRussia'
  | 'claimedRussia'
  | 'disagree'
  | 'oldReport'
  | 'inferred'
  | 'retaken'
  | 'uncertainEdge'
  | 'contact'
  | 'fighting'
  | 'roughPlace'
  | 'noReport'
  | 'border';
