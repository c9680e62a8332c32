export interface Jobs {
  readonly open: number;
}
