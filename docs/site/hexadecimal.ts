import { LiteralType, type ProjectReflection, UnknownType } from "typedoc";

/** Constants that the documents write in hexadecimal digits: result codes, property tags and their types. */
const TABLES = new Set(["HR", "PR", "PT"]);

/** Shows flags and codes as the documents write them, and as people look for them. */
export function showHexadecimal(project: ProjectReflection): void {
  const sets = project.children?.find(({ name }) => name === "FlagSets")?.children ?? [];
  const tables = new Set([...TABLES, ...sets.map(({ name }) => name)]);
  for (const one of project.children ?? []) {
    if (!tables.has(one.name)) continue;
    if (one.type?.type !== "reflection") continue;
    for (const member of one.type.declaration.children ?? []) {
      const value = member.type instanceof LiteralType ? member.type.value : undefined;
      if (typeof value === "number") member.type = new UnknownType(`0x${value.toString(16)}`);
    }
  }
}
