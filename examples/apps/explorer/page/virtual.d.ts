declare module "virtual:structs" {
  /** Members of each struct, and the set of its flags; the build takes them from the model. */
  export const structs: Readonly<
    Record<
      string,
      {
        readonly set: string | undefined;
        readonly members: readonly {
          readonly name: string;
          readonly direction: string;
          readonly doc: string;
        }[];
      }
    >
  >;
}
