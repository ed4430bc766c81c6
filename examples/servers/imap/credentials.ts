/** What proves who the user is. Both kinds may be a text, or a function that is called when a connection is made. */
export type Secret =
  | { readonly password: string | (() => string | Promise<string>) }
  | {
      /**
       * Gets an OAuth2 access token: with `true` a new one, because the server has refused the one before.
       */
      readonly token: string | ((refresh: boolean) => string | Promise<string>);
    };

/** Keeps a secret between connections, so that nobody is asked twice; it is in no message and no log. */
export class Credentials {
  readonly #secret: Secret;
  #known: string | undefined;

  constructor(secret: Secret) {
    this.#secret = secret;
  }

  /** Whether a refused secret may be followed by another one. */
  get canRefresh(): boolean {
    return "token" in this.#secret && typeof this.#secret.token === "function";
  }

  /** What a login is made with. */
  async login(
    user: string,
    refresh = false,
  ): Promise<{ user: string; pass: string } | { user: string; accessToken: string }> {
    if ("token" in this.#secret) {
      const { token } = this.#secret;
      if (refresh) this.#known = undefined;
      this.#known ??= typeof token === "function" ? await token(refresh) : token;
      return { user, accessToken: this.#known };
    }
    const { password } = this.#secret;
    this.#known ??= typeof password === "function" ? await password() : password;
    return { user, pass: this.#known };
  }

  /** It was refused: the next connection asks again. */
  forget(): void {
    this.#known = undefined;
  }
}
