/** Why the service does not start: nobody could sign in, or anybody could. `message` is Chinese. */
export class SignInError extends Error {
  readonly code: 'sign-in-not-configured' | 'accounts-unreadable';

  constructor(code: SignInError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SignInError';
    this.code = code;
  }
}
