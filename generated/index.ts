// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

/**
 * The SDK of IOSTX, all layers in one.
 *
 * @module
 */
export * from "./flags.js";
export * from "./hresults.js";
export * from "./identifiers.js";
export * from "./values.js";
export * from "./properties.js";
export * from "./structs.js";
export * from "./interfaces.js";
export * from "./layouts.js";
export * from "./memory.js";
export * from "./views.js";
export * as x86 from "./x86.js";
export * as x64 from "./x64.js";
export * from "./codec.js";
export * from "./decoding.js";
export * from "./encoding.js";
export * from "./codecs.js";
export * from "./changes.js";
export * from "./states.js";
export * from "./advice.js";
export * from "./errors.js";
export * from "./validators.js";
export * from "./validation.js";
export * from "./guard.js";
export * from "./inspect.js";
export * from "./stubs.js";
export * from "./client.js";
export * from "./session.js";
export * from "./store.js";
