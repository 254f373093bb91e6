/** Where the desk reads and writes. */
export interface DeskFolders {
  readonly data: string;
  readonly published: string;
  /** Where sessions are kept: outside of `data`, not committed. */
  readonly sessions: string;
  /** Where the derivation remembers its last results. */
  readonly memory: string;
}
