/** The second names that a bracket behind a unit's name holds: （区档案局、区国家保密局） are two. */
export function bracketedNames(alias: string): readonly string[] {
  return alias.split(/[、,，;；/／]/).map((name) => name.trim()).filter((name) => name !== "");
}
