/** What the API docs show: all that the package exports to programs, by whichever path. */
export * from "../../generated/index.js";
export * from "../../generated/native.js";
