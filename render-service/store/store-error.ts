/** Why the store cannot be opened or used. `message` is Chinese, for the person who runs the service. */
export class StoreError extends Error {
  readonly code: 'data-folder-in-use' | 'data-folder-unusable' | 'database-unreachable' | 'newer-database';

  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}
