export interface Documents {
  readonly open: number;
}
