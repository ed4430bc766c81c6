import { readFileSync } from "node:fs";
import type { Architecture, CodecOptions, ObjectTable } from "iostx";
import * as sdk from "iostx";
import type { Model, StructModel } from "../../../generator/model/model.js";

export const architectures: readonly Architecture[] = ["x86", "x64"];

/** What an SDK exports, looked up by name. */
export type Exports = Readonly<Record<string, unknown>>;

export type Decode = (bytes: Uint8Array, options?: CodecOptions) => unknown;

/** The model that the SDK was generated from. */
export const model = JSON.parse(
  readFileSync(new URL(import.meta.resolve("iostx/model.json")), "utf8"),
) as Model;

/** The structs that have codecs: those that are not mere values, and no unions. */
export function codecNames(exports: Exports = sdk): string[] {
  return Object.keys(exports).flatMap((name) => /^(\w+)Codec$/.exec(name)?.[1] ?? []);
}

export function structOf(name: string, of: Model = model): StructModel {
  return of.structs.find((struct) => struct.name === name)!;
}

export function decoderOf(name: string, exports: Exports = sdk): Decode {
  return exports[`decode${name}`] as Decode;
}

/** Encodes, whether the struct leads elsewhere or not. */
export function encode(
  name: string,
  value: unknown,
  options: CodecOptions,
  exports: Exports = sdk,
): Uint8Array {
  const encoder = exports[`encode${name}`] as (value: unknown, ...rest: unknown[]) => Uint8Array;
  // Structs without pointers take the place to write to as the second parameter.
  return encoder.length < 3 ? encoder(value) : encoder(value, options);
}

/** Objects with addresses. */
export class Objects implements ObjectTable {
  readonly all: readonly object[] = [{ id: 0 }, { id: 1 }, { id: 2 }];
  readonly #base = 0x7fff_0000;

  objectAt(address: number, interfaceName: string): object {
    const object = this.all[(address - this.#base) / 16];
    if (object === undefined) throw new sdk.CodecError(interfaceName, `is not at ${address}`);
    return object;
  }

  addressOf(object: object): number {
    return this.#base + this.all.indexOf(object) * 16;
  }
}
