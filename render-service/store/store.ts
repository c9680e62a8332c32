export interface Store {
  readonly kind: 'embedded' | 'server';
}
