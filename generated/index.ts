// Generated from idl/*.idl by `npx iostx generate`. Do not edit: change the IDL and generate again.

/**
 * The SDK of IOSTX, all layers in one.
 *
 * @module
 * @categoryDescription Session
 * The machine as types: a state offers what it leads to, and nothing else compiles. Begin here.
 * @categoryDescription Store
 * The base of a store, for those who implement the interface.
 * @categoryDescription Client
 * The calls of the interface under their own names, with failures thrown as errors.
 * @categoryDescription States
 * The states of the machine: their values, their structs, and where each leads.
 * @categoryDescription Structs
 * The structs of the states and what they are made of, as the client sees them: it can write what is [in].
 * @categoryDescription Flags
 * Sets of flags, from words to text and back.
 * @categoryDescription Errors
 * Result codes with their texts, and the errors that carry them.
 * @categoryDescription Interfaces
 * The interfaces as they are declared: slot by slot, with results as codes.
 * @categoryDescription Properties
 * Properties of folders and items: tags, types, and ways to read lists of them.
 * @categoryDescription Identifiers
 * Interface ids and other GUIDs, as bytes in memory.
 * @categoryDescription Values
 * Times, GUIDs and other plain values.
 * @categoryDescription Guard
 * The machine as a table: what may come next, and the way to what may not.
 * @categoryDescription Validators
 * What a struct must be like, for each struct and direction.
 * @categoryDescription Layouts
 * Where the members of each struct are in memory, and views on such memory.
 * @categoryDescription Codecs
 * Structs to bytes and back.
 */
export * from "./version.js";
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
export * from "./source.js";
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
