// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

/**
 * The SDK of IOSTX, all layers in one.
 *
 * @module
 */
export * from "./version.js";
export * from "./flags.js";
export * from "./hresults.js";
export * from "./identifiers.js";
export * from "./values.js";
export * from "./properties.js";
export * from "./structs.js";
export * from "./interfaces.js";
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
