/** Where files are kept: on disk or in a bucket. Each file is there whole or not at all. */
export interface FileStore {
  /** where it is, in words for whoever is on duty */
  readonly place: string;
  put(key: string, content: Uint8Array | string, mode?: number): Promise<void>;
  /** null when there is none */
  find(key: string): Promise<Buffer | null>;
  /** Unless it was stored again since `before`; also when it is not there any more. */
  remove(key: string, before: Date): Promise<void>;
  /** For what only ever grows, by one writer at a time. It is kept when this returns. */
  append(key: string, text: string): Promise<void>;
  /** Keys of the files that lie in a folder, in order. */
  list(folder: string): Promise<string[]>;
  /** Who may read and write a file, as a file system has it. */
  modeOf(key: string): Promise<number>;
  isEmpty(): Promise<boolean>;
  /** What is left of it; null where nobody says. */
  room(): Promise<Room | null>;
}

export interface Room {
  /** bytes */
  free: number;
  total: number;
}
