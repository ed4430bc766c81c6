import type { MethodModel, Model, StructModel } from "../../model/model.js";

/** Words that name something else in C, in C++ or in every header of ours, or are macros of compilers and Windows. */
const RESERVED = new Set(
  (
    "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class " +
    "co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype " +
    "default delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int " +
    "long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register " +
    "reinterpret_cast requires restrict return short signed sizeof static static_assert static_cast struct switch " +
    "template this thread_local throw true try typedef typeid typename typeof typeof_unqual union unsigned using " +
    "virtual void volatile wchar_t while xor xor_eq " +
    "cdecl errno far hyper i386 interface linux lpVtbl max max_align_t min near nullptr_t offsetof pascal ptrdiff_t " +
    "size_t small unix CONST FAR IN NEAR NULL OPTIONAL OUT PURE STDMETHODCALLTYPE THIS This UNICODE VOID WIN32 WINNT"
  ).split(" "),
);

/** Names that begin like those of compilers, or like our own. */
const RESERVED_FORM = /^(__|_[A-Z]|iostx_|IOSTX_)/;

/** The names of a header as C and C++ can bear them: one that they cannot, or that is taken, gets an underscore. */
export class HeaderNames {
  /** The names of the identifiers, in their order: the id of an interface may be called like something else. */
  readonly identifiers: readonly string[];
  readonly #globals: ReadonlyMap<string, string>;
  readonly #vtables = new Map<string, string>();
  readonly #methods = new Map<string, readonly string[]>();
  /** What nothing inside of a declaration may be called: macros would replace it, and it would hide types. */
  readonly #hiding: ReadonlySet<string>;

  constructor(model: Model) {
    const types = [model.aliases, model.structs, model.enums, model.interfaces, referenced(model)].flat();
    const values = model.enums.flatMap(({ members }) => members);
    const names = [...new Set([...types, ...model.constants, ...values].map(({ name }) => name))];
    const taken = new Set<string>();
    const safe = claim(names, taken);
    this.#globals = new Map(names.map((name, index) => [name, safe[index]!]));
    this.#hiding = new Set([...types, ...model.constants].map(({ name }) => this.global(name)));
    this.identifiers = claim(namesOf(model.identifiers), taken);
    const tables = claim(
      model.interfaces.map(({ name }) => `${this.global(name)}Vtbl`),
      taken,
    );
    model.interfaces.forEach((one, index) => {
      this.#vtables.set(one.name, tables[index]!);
      const inherited = this.methods(one.base ?? "");
      const own = claim(namesOf(one.methods), new Set(inherited), this.#hiding);
      this.#methods.set(one.name, [...inherited, ...own]);
    });
  }

  /** The name of a type or a constant. */
  global(name: string): string {
    return this.#globals.get(name) ?? name;
  }

  /** The name of the struct of an interface's methods. */
  vtable(name: string): string {
    return this.#vtables.get(name)!;
  }

  /** The names of the methods of an interface by slot, those of its bases first. */
  methods(name: string): readonly string[] {
    return this.#methods.get(name) ?? [];
  }

  members({ members }: StructModel): string[] {
    return claim(namesOf(members), new Set(), this.#hiding);
  }

  parameters({ parameters }: MethodModel): string[] {
    return claim(namesOf(parameters), new Set(), this.#hiding);
  }
}

/** The interfaces that types name; of some, only the name is known. */
export function referenced({ aliases, structs, interfaces }: Model): { readonly name: string }[] {
  const methods = interfaces.flatMap((one) => one.methods);
  const types = [
    ...[...aliases, ...structs.flatMap(({ members }) => members)].map(({ type }) => type),
    ...methods.flatMap(({ returns, parameters }) => [returns, ...parameters.map(({ type }) => type)]),
  ];
  return types.filter(({ kind }) => kind === "interface");
}

/** Takes names, in order; those that need no change come before those that do. */
function claim(
  names: readonly string[],
  taken: Set<string>,
  hiding: ReadonlySet<string> = new Set(),
): string[] {
  const isFree = (name: string) => !taken.has(name) && !hiding.has(name);
  const safe = names.map((name) => {
    if (isReserved(name) || !isFree(name)) return undefined;
    taken.add(name);
    return name;
  });
  return names.map((name, index) => {
    const kept = safe[index];
    if (kept !== undefined) return kept;
    let free = `${name}_`;
    while (!isFree(free)) free += "_";
    taken.add(free);
    return free;
  });
}

function isReserved(name: string): boolean {
  return RESERVED.has(name) || RESERVED_FORM.test(name);
}

function namesOf(list: readonly { readonly name: string }[]): string[] {
  return list.map(({ name }) => name);
}
