import { isNewer } from "../manifest/oldest-excel";
import type { UsedMember } from "./used-members";

/** The sets that a file asks Excel for at run time: `isSetSupported("ExcelApi", "1.15")`. */
function askedIn(source: string): readonly string[] {
  return [...source.matchAll(/"ExcelApi",\s*"(\d+\.\d+)"/g)].flatMap(
    ([, version]) => version ?? [],
  );
}

/**
 * Members that an Excel which satisfies the manifest may lack, used by a file that never asks for
 * their set. Asking and falling back must stand in the file that uses the member: there they are
 * read together.
 *
 * @param floor The set that the manifest asks for.
 * @param sourceOf The text of a file.
 */
export function unguardedMembers(
  used: readonly UsedMember[],
  floor: string,
  sourceOf: (file: string) => string,
): readonly UsedMember[] {
  return used.filter(({ file, version }) => {
    if (!/^\d+\.\d+$/.test(version)) return true;
    const asked = askedIn(sourceOf(file));
    return isNewer(version, floor) && asked.every((one) => isNewer(version, one));
  });
}
