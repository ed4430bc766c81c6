// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

/**
 * What these modules were generated from, as a hash: another interface has another one. Its documentation does not count.
 *
 * @category Values
 */
export const IDL_HASH = "ac0788aa68f9";

/**
 * A module stands beside modules that were generated from another IDL.
 *
 * @category Values
 */
export class MixedModulesError extends Error {
  /** Name of the class. */
  override readonly name = "MixedModulesError";
  /** The module, for instance `guard`. */
  readonly module: string;
  /** The hash of the IDL that it was generated from. */
  readonly hash: string;

  constructor(module: string, hash: string) {
    super(`${module} was generated from another IDL (${hash}) than version (${IDL_HASH}): generate all modules again`);
    this.module = module;
    this.hash = hash;
  }
}

/**
 * Each module says here which IDL it was generated from. Where that is another one, the call does not compile, and
 * the module does not load; bundlers leave the call out.
 * @throws MixedModulesError
 * @category Values
 */
export function generatedFrom(module: string, hash: typeof IDL_HASH): void {
  if (hash !== IDL_HASH) throw new MixedModulesError(module, hash);
}
